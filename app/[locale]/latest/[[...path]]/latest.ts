import { cacheTag } from 'next/cache'
import { numberedPage } from '#app/numberedPage.ts'
import { pageLife } from '#app/pageLife.ts'
import { tags } from '#domain/cacheTags.ts'
import type { Language } from '#domain/languages.ts'
import { graphql } from '#graphql/__generated__/documents/gql.ts'
import { execute } from '#graphql/execute.ts'
import { inSchema } from '#messages/locales.ts'

export const latestDocument = graphql(`
  query LatestPage($page: Int!, $language: Language!) {
    articles(language: $language, first: 30, page: $page) {
      nodes {
        id
      }
      pageCount
      ...LatestList_connection
    }
  }
`)

/** One page of all there is, newest first, from what follows `/latest`; null when there is no such page. */
export async function readLatest(steps: string[], language: Language) {
  'use cache'
  pageLife()
  cacheTag(tags.latest)
  const place = numberedPage(steps)
  if (!place || place.steps.length > 0) return null

  const { articles } = await execute(latestDocument, { page: place.page, language: inSchema[language] })
  if (place.page > 1 && articles.nodes.length === 0) return null
  return { articles, page: place.page }
}
