import type { Language } from '#domain/languages.ts'
import { paths } from '#domain/paths.ts'

/** What the address of a page of results says; filters as slugs, a section as its path. */
export type Asked = {
  q: string
  section?: string | undefined
  period?: 'day' | 'week' | 'month' | 'year' | undefined
  kind?: 'video' | 'gallery' | undefined
  tag?: string | undefined
  person?: string | undefined
  page: number
}

/** `/search?q=…`, with the filters that are chosen, and the page unless it is the first. */
export function searchAddress(language: Language, { page, ...asked }: Asked): string {
  const given = Object.entries(asked).filter(([name, value]) => name === 'q' || (value !== undefined && value !== ''))
  const query = new URLSearchParams(given.map(([name, value]) => [name, value ?? '']))
  if (page > 1) query.set('page', String(page))
  return `${paths.search(language)}?${query}`
}
