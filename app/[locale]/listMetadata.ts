import type { Metadata } from 'next'
import type { Addresses } from '#app/addresses.ts'
import type { Language } from '#domain/languages.ts'
import { numbered } from '#domain/paths.ts'
import { translator } from '#messages/translator.ts'
import { pageMetadata, type Image, type OpenGraph } from './pageMetadata.ts'

type List = {
  language: Language
  title: string
  description: string
  path: string
  addresses?: Addresses
  page: number
  pageCount: number
  image?: Image | undefined
  openGraph?: OpenGraph
}

/** What search engines are told about one page of a list, and about the pages before and after it. */
export async function listMetadata({ title, path, page, pageCount, addresses = {}, ...list }: List) {
  const { language } = list
  const number = translator(language)('list.page', { number: page }).toLowerCase()
  const metadata: Metadata = await pageMetadata({
    ...list,
    title: page === 1 ? title : `${title}, ${number}`,
    path: numbered(path, page),
    // Further pages hold other articles in each language.
    addresses: page === 1 ? addresses : {},
  })
  return {
    ...metadata,
    pagination: {
      previous: page > 1 ? numbered(path, page - 1) : null,
      next: page < pageCount ? numbered(path, page + 1) : null,
    },
  }
}
