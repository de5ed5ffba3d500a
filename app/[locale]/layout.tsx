import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import '#components/theme/tokens.css'
import '#components/theme/base.css'
import { editionOf } from '#app/editionOf.ts'
import { placeholder } from '#app/placeholder.ts'
import type { RouteProps } from '#app/routeProps.ts'
import { siteUrl } from '#app/siteUrl.ts'
import { SpeculationRules } from '#components/shell/SpeculationRules.tsx'
import { ThemeScript } from '#components/theme/ThemeScript.tsx'
import { Fonts } from '#components/theme/Fonts.tsx'
import { themeColors } from '#components/theme/themeColors.ts'
import { directionOf } from '#domain/languages.ts'
import { localeOf, paperTimeZone } from '#messages/settings.ts'
import { readShell } from './shell.ts'

export const generateStaticParams = () => [{ locale: placeholder }]

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: themeColors.light },
    { media: '(prefers-color-scheme: dark)', color: themeColors.dark },
  ],
}

export async function generateMetadata({ params }: RouteProps): Promise<Metadata> {
  const language = await editionOf((await params).locale)
  const { site } = await readShell(language)
  return {
    metadataBase: siteUrl(),
    title: { default: `${site.name} – ${site.tagline}`, template: `%s | ${site.name}` },
    description: site.description,
  }
}

export default async function Layout({ params, children }: RouteProps & { children: ReactNode }) {
  const language = await editionOf((await params).locale)
  return (
    // ThemeScript marks the element before React sees it.
    <html
      lang={language}
      dir={directionOf(language)}
      data-locale={localeOf(language)}
      data-time-zone={paperTimeZone()}
      suppressHydrationWarning
    >
      <head>
        <ThemeScript />
        <SpeculationRules />
      </head>
      <body>
        <Fonts language={language} />
        {children}
      </body>
    </html>
  )
}
