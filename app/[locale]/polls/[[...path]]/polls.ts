import { cacheTag } from 'next/cache'
import { numberedPage } from '#app/numberedPage.ts'
import { pageLife } from '#app/pageLife.ts'
import { tags } from '#domain/cacheTags.ts'
import type { Language } from '#domain/languages.ts'
import { graphql } from '#graphql/__generated__/documents/gql.ts'
import { execute } from '#graphql/execute.ts'
import { inSchema } from '#messages/locales.ts'

export const pollsDocument = graphql(`
  query PollsPage($page: Int!, $language: Language!) {
    polls(language: $language, first: 12, page: $page) {
      nodes {
        id
        closesAt
      }
      pageCount
      ...PollList_connection
    }
  }
`)

/** One page of the polls, from what follows `/polls`; null when there is no such page. */
export async function readPolls(steps: string[], language: Language) {
  'use cache'
  pageLife()
  cacheTag(tags.polls)
  const place = numberedPage(steps)
  if (!place || place.steps.length > 0) return null

  const { polls } = await execute(pollsDocument, { page: place.page, language: inSchema[language] })
  pageLife(polls.nodes.map((poll) => poll.closesAt))
  if (place.page > 1 && polls.nodes.length === 0) return null
  return { polls, page: place.page }
}
