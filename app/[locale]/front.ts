import { cacheTag } from 'next/cache'
import { pageLife } from '#app/pageLife.ts'
import { tags } from '#domain/cacheTags.ts'
import type { Language } from '#domain/languages.ts'
import { graphql } from '#graphql/__generated__/documents/gql.ts'
import { execute } from '#graphql/execute.ts'
import { inSchema } from '#messages/locales.ts'

export const frontDocument = graphql(`
  query Front($language: Language!) {
    frontPage(language: $language) {
      blocks {
        __typename
        ... on PollBlock {
          poll {
            closesAt
          }
        }
      }
      ...FrontBlocks_frontPage
    }
  }
`)

export async function readFront(language: Language) {
  'use cache'
  cacheTag(tags.front, tags.videos, tags.polls, tags.mostRead)
  const front = await execute(frontDocument, { language: inSchema[language] })
  pageLife(front.frontPage.blocks.map((block) => (block.__typename === 'PollBlock' ? block.poll.closesAt : null)))
  return front
}
