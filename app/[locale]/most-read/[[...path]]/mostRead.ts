import { cacheTag } from 'next/cache'
import { pageLife } from '#app/pageLife.ts'
import { tags } from '#domain/cacheTags.ts'
import type { Language } from '#domain/languages.ts'
import { graphql } from '#graphql/__generated__/documents/gql.ts'
import { execute } from '#graphql/execute.ts'
import { inSchema } from '#messages/locales.ts'

export const mostReadDocument = graphql(`
  query MostReadPage($period: ReadingPeriod!, $language: Language!) {
    mostRead(language: $language, period: $period, first: 20) {
      ...RankedList_article
    }
  }
`)

const periods = { '': 'WEEK', '1': 'DAY', '30': 'MONTH' } as const
const days = { DAY: 1, WEEK: 7, MONTH: 30 } as const

/** The most read of a period, from what follows `/most-read`; null when there is no such page. */
export async function readMostRead(steps: string[], language: Language) {
  'use cache'
  pageLife()
  cacheTag(tags.mostRead)
  const period = Object.entries(periods).find(([step]) => step === steps.join('/'))?.[1]
  if (period === undefined) return null

  const { mostRead } = await execute(mostReadDocument, { period, language: inSchema[language] })
  return { articles: mostRead, days: days[period] }
}
