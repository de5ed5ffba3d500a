import type { Metadata } from 'next'
import { everyAddress } from '#app/addresses.ts'
import { editionOf } from '#app/editionOf.ts'
import type { RouteProps } from '#app/routeProps.ts'
import { EmptyEdition } from '#components/front/EmptyEdition.tsx'
import { FrontBlocks } from '#components/front/FrontBlocks.tsx'
import { paths } from '#domain/paths.ts'
import { translator } from '#messages/translator.ts'
import { Frame } from './Frame.tsx'
import { readFront } from './front.ts'
import { pageMetadata } from './pageMetadata.ts'
import { readShell } from './shell.ts'

const addresses = everyAddress(paths.front)

export async function generateMetadata({ params }: RouteProps): Promise<Metadata> {
  const language = await editionOf((await params).locale)
  const { site } = await readShell(language)
  const title = `${site.name} – ${site.tagline}`
  const { description } = site
  const metadata = await pageMetadata({ language, title, description, path: paths.front(language), addresses })
  return { ...metadata, title: { absolute: title } }
}

export default async function Front({ params }: RouteProps) {
  const language = await editionOf((await params).locale)
  const [{ frontPage }, { site }] = await Promise.all([readFront(language), readShell(language)])
  return (
    <Frame language={language} addresses={addresses}>
      <div data-page="front">
        <h1 className="visually-hidden">{translator(language)('front.heading', { name: site.name })}</h1>
        {frontPage.blocks.length === 0 ? (
          <EmptyEdition language={language} />
        ) : (
          <FrontBlocks frontPage={frontPage} language={language} />
        )}
      </div>
    </Frame>
  )
}
