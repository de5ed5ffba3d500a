import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import '#components/theme/tokens.css'
import '#components/theme/base.css'
import { languageOf } from '#app/languageOf.ts'
import { placeholder } from '#app/placeholder.ts'
import type { RouteProps } from '#app/routeProps.ts'
import { siteUrl } from '#app/siteUrl.ts'
import { Shell } from '#components/shell/Shell.tsx'
import { SpeculationRules } from '#components/shell/SpeculationRules.tsx'
import { Fonts } from '#components/theme/Fonts.tsx'
import { directionOf } from '#domain/languages.ts'
import { openGraphBase } from './openGraphBase.ts'
import { readShell, readToday } from './shell.ts'

export const generateStaticParams = () => [{ locale: placeholder }]

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fbfaf7' },
    { media: '(prefers-color-scheme: dark)', color: '#161513' },
  ],
}

export async function generateMetadata({ params }: RouteProps): Promise<Metadata> {
  const language = languageOf((await params).locale)
  const { site } = await readShell(language)
  return {
    metadataBase: siteUrl(),
    title: { default: `${site.name} – ${site.tagline}`, template: `%s | ${site.name}` },
    description: site.description,
    openGraph: await openGraphBase(language),
  }
}

export default async function Layout({ params, children }: RouteProps & { children: ReactNode }) {
  const language = languageOf((await params).locale)
  const [shell, today] = await Promise.all([readShell(language), readToday(language)])
  return (
    <html lang={language} dir={directionOf(language)}>
      <body>
        <Fonts language={language} />
        <Shell query={shell} language={language} today={today}>
          {children}
        </Shell>
        <SpeculationRules />
      </body>
    </html>
  )
}
