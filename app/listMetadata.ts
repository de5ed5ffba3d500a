import type { Metadata } from 'next'
import { openGraphBase } from '#app/[locale]/openGraphBase.ts'
import type { Language } from '#domain/languages.ts'
import { numbered } from '#domain/paths.ts'
import { translator } from '#messages/translator.ts'

type List = { title: string; description: string; path: string; page: number; pageCount: number; language: Language }

/** What search engines are told about one page of a list, and about the pages before and after it. */
export async function listMetadata({ title, description, path, page, pageCount, language }: List): Promise<Metadata> {
  const whole = page === 1 ? title : `${title}, ${translator(language)('list.page', { number: page }).toLowerCase()}`
  const url = numbered(path, page)
  return {
    title: whole,
    description,
    alternates: { canonical: url },
    openGraph: { ...(await openGraphBase(language)), title: whole, description, url },
    pagination: {
      previous: page > 1 ? numbered(path, page - 1) : null,
      next: page < pageCount ? numbered(path, page + 1) : null,
    },
  }
}
