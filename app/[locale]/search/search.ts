import { connection } from 'next/server'
import { cache } from 'react'
import type { Asked } from '#components/search/searchAddress.ts'
import type { Language } from '#domain/languages.ts'
import { graphql } from '#graphql/__generated__/documents/gql.ts'
import { execute } from '#graphql/execute.ts'
import { inSchema } from '#messages/locales.ts'

export const searchDocument = graphql(`
  query SearchPage($query: String!, $language: Language!, $filter: SearchFilter!, $page: Int!) {
    search(query: $query, language: $language, filter: $filter, page: $page) {
      terms {
        text
      }
      pageCount
      ...SearchPage_results
    }
  }
`)

const periods = { day: 'DAY', week: 'WEEK', month: 'MONTH', year: 'YEAR' } as const
const kinds = { video: 'VIDEO', gallery: 'GALLERY' } as const
const periodNames = ['day', 'week', 'month', 'year'] as const
const kindNames = ['video', 'gallery'] as const

/** Read anew for each reader, and once for the page and what its head says. `address` is what follows the question mark. */
export const readSearch = cache(async (language: Language, address: string) => {
  await connection()
  const asked = readAsked(new URLSearchParams(address))
  const { section, tag, person, period, kind, page } = asked
  const { search } = await execute(searchDocument, {
    query: asked.q,
    language: inSchema[language],
    filter: {
      section: section ?? null,
      tag: tag ?? null,
      person: person ?? null,
      period: period === undefined ? null : periods[period],
      kind: kind === undefined ? null : kinds[kind],
    },
    page,
  })
  return { search, asked: { ...asked, q: search.terms.text } }
})

/** What the address says, as far as it says anything a link of ours would. */
function readAsked(address: URLSearchParams): Asked {
  const page = address.get('page') ?? ''
  return {
    q: address.get('q') ?? '',
    section: address.get('section') || undefined,
    tag: address.get('tag') || undefined,
    person: address.get('person') || undefined,
    period: periodNames.find((period) => period === address.get('period')),
    kind: kindNames.find((kind) => kind === address.get('kind')),
    page: /^[1-9]\d{0,3}$/.test(page) ? Number(page) : 1,
  }
}
