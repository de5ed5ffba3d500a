import { cacheTag } from 'next/cache'
import { numberedPage } from '#app/numberedPage.ts'
import { pageLife } from '#app/pageLife.ts'
import { tags } from '#domain/cacheTags.ts'
import type { Language } from '#domain/languages.ts'
import { graphql } from '#graphql/__generated__/documents/gql.ts'
import { execute } from '#graphql/execute.ts'
import { inSchema } from '#messages/locales.ts'

export const tagDocument = graphql(`
  query TagPage($slug: String!, $page: Int!, $language: Language!) {
    tag(slug: $slug, language: $language) {
      name
      description
      language
      path
      translations {
        language
        path
      }
      articles(first: 15, page: $page) {
        nodes {
          id
        }
        pageCount
        ...ArticleList_connection
      }
    }
  }
`)

/** One page of a subject, from the parts of its address; null when there is no such page. */
export async function readTag(steps: string[], language: Language) {
  'use cache'
  pageLife()
  const place = numberedPage(steps)
  const [slug, ...more] = place?.steps ?? []
  if (!place || slug === undefined || more.length > 0) return null
  cacheTag(tags.tag(slug))

  const { tag } = await execute(tagDocument, { slug, page: place.page, language: inSchema[language] })
  if (!tag || (place.page > 1 && tag.articles.nodes.length === 0)) return null
  return { tag, page: place.page }
}
