import type { Metadata } from 'next'
import { languageOf } from '#app/languageOf.ts'
import type { RouteProps } from '#app/routeProps.ts'
import { EmptyEdition } from '#components/front/EmptyEdition.tsx'
import { FrontBlocks } from '#components/front/FrontBlocks.tsx'
import { languages } from '#domain/languages.ts'
import { paths } from '#domain/paths.ts'
import { translator } from '#messages/translator.ts'
import { readFront } from './front.ts'
import { readShell } from './shell.ts'

export async function generateMetadata({ params }: RouteProps): Promise<Metadata> {
  const language = languageOf((await params).locale)
  const fronts = Object.fromEntries(languages.map((other) => [other, paths.front(other)]))
  return { alternates: { canonical: paths.front(language), languages: fronts } }
}

export default async function Front({ params }: RouteProps) {
  const language = languageOf((await params).locale)
  const [{ frontPage }, { site }] = await Promise.all([readFront(language), readShell(language)])
  return (
    <div data-page="front">
      <h1 className="visually-hidden">{translator(language)('front.heading', { name: site.name })}</h1>
      {frontPage.blocks.length === 0 ? (
        <EmptyEdition language={language} />
      ) : (
        <FrontBlocks frontPage={frontPage} language={language} />
      )}
    </div>
  )
}
