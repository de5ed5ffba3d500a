import type { Metadata } from 'next'
import type { Addresses } from '#app/addresses.ts'
import { defaultLanguage, type Language } from '#domain/languages.ts'
import { localeOf } from '#messages/settings.ts'
import { readShell } from './shell.ts'

export type OpenGraph = NonNullable<Metadata['openGraph']>
export type Image = { url: string; width: number; height: number; alt?: string }

/** Shown of what has no picture of its own; `npm run share-image` draws it. */
const kiosk: Image = { url: '/share.png', width: 1200, height: 630, alt: '' }

type Page = {
  language: Language
  title: string
  /** The paper's own where the page has none. */
  description: string
  path: string
  addresses?: Addresses
  image?: Image | undefined
  /** What Open Graph says of this kind of page besides. */
  openGraph?: OpenGraph
}

/** What every page tells search engines and those who share it. */
export async function pageMetadata({ language, path, addresses = {}, image, ...page }: Page): Promise<Metadata> {
  const { site } = await readShell(language)
  const { title } = page
  const description = page.description || site.description
  return {
    title,
    description,
    alternates: { canonical: path, languages: alternatesOf(addresses) },
    openGraph: {
      type: 'website',
      ...page.openGraph,
      siteName: site.name,
      locale: inOpenGraph(localeOf(language)),
      title,
      description,
      url: path,
      images: [image ?? kiosk],
    },
    twitter: { card: 'summary_large_image' },
  }
}

/** Readers of no language the paper is written in are led to the one it is first written in. */
function alternatesOf(addresses: Addresses): Addresses & { 'x-default'?: string } {
  if (Object.keys(addresses).length < 2) return {}
  const first = addresses[defaultLanguage]
  return first === undefined ? addresses : { ...addresses, 'x-default': first }
}

function inOpenGraph(locale: string): string {
  const { language, region } = new Intl.Locale(locale).maximize()
  return `${language}_${region}`
}
