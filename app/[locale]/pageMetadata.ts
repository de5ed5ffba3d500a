import type { Metadata } from 'next'
import type { Addresses } from '#app/addresses.ts'
import type { Language } from '#domain/languages.ts'
import { locales } from '#messages/locales.ts'
import { readShell } from './shell.ts'

export type OpenGraph = NonNullable<Metadata['openGraph']>
export type Image = { url: string; width: number; height: number; alt?: string }

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
  const others = Object.keys(addresses).length > 1 ? addresses : {}
  return {
    title,
    description,
    alternates: { canonical: path, languages: others },
    openGraph: {
      type: 'website',
      ...page.openGraph,
      siteName: site.name,
      locale: inOpenGraph(locales[language]),
      title,
      description,
      url: path,
      images: image ? [image] : [],
    },
    twitter: { card: image ? 'summary_large_image' : 'summary' },
  }
}

function inOpenGraph(locale: string): string {
  return locale.replace('-', '_')
}
