import { cacheTag } from 'next/cache'
import { numberedPage } from '#app/numberedPage.ts'
import { pageLife } from '#app/pageLife.ts'
import { tags } from '#domain/cacheTags.ts'
import type { Language } from '#domain/languages.ts'
import { graphql } from '#graphql/__generated__/documents/gql.ts'
import { execute } from '#graphql/execute.ts'
import { inSchema } from '#messages/locales.ts'

export const personDocument = graphql(`
  query PersonPage($slug: String!, $page: Int!, $language: Language!) {
    person(slug: $slug, language: $language) {
      slug
      name
      role
      biography
      path
      picture {
        alt
        renditions {
          url
          width
          height
        }
      }
      articles(language: $language, first: 15, page: $page) {
        nodes {
          id
        }
        pageCount
        ...ArticleList_connection
      }
      ...PersonPage_person
    }
  }
`)

/** One page of someone's articles, from the parts of its address; null when there is no such page. */
export async function readPerson(steps: string[], language: Language) {
  'use cache'
  pageLife()
  const place = numberedPage(steps)
  const [slug, ...more] = place?.steps ?? []
  if (!place || slug === undefined || more.length > 0) return null
  cacheTag(tags.person(slug))

  const { person } = await execute(personDocument, { slug, page: place.page, language: inSchema[language] })
  if (!person || (place.page > 1 && person.articles.nodes.length === 0)) return null
  return { person, page: place.page }
}
