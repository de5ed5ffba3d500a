import { cacheTag } from 'next/cache'
import { pageLife } from '#app/pageLife.ts'
import { tags } from '#domain/cacheTags.ts'
import type { Language } from '#domain/languages.ts'
import { graphql } from '#graphql/__generated__/documents/gql.ts'
import { execute } from '#graphql/execute.ts'
import { inSchema } from '#messages/locales.ts'

export const pollDocument = graphql(`
  query PollPage($slug: String!, $language: Language!) {
    poll(slug: $slug, language: $language) {
      question
      language
      path
      translations {
        language
        path
      }
      closesAt
      ...PollPage_poll
    }
    polls(language: $language, first: 7) {
      nodes {
        closesAt
      }
      ...MorePolls_connection
    }
  }
`)

/** A poll and the newest of the others; null when there is no such poll. */
export async function readPoll(slug: string, language: Language) {
  'use cache'
  cacheTag(tags.polls)
  const { poll, polls } = await execute(pollDocument, { slug, language: inSchema[language] })
  pageLife([poll?.closesAt, ...polls.nodes.map((other) => other.closesAt)])
  return poll ? { poll, polls } : null
}
