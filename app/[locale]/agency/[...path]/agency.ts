import { cacheTag } from 'next/cache'
import { numberedPage } from '#app/numberedPage.ts'
import { pageLife } from '#app/pageLife.ts'
import { tags } from '#domain/cacheTags.ts'
import type { Language } from '#domain/languages.ts'
import { graphql } from '#graphql/__generated__/documents/gql.ts'
import { execute } from '#graphql/execute.ts'
import { inSchema } from '#messages/locales.ts'

export const agencyDocument = graphql(`
  query AgencyPage($slug: String!, $page: Int!, $language: Language!) {
    agency(slug: $slug, language: $language) {
      slug
      name
      description
      path
      articles(language: $language, first: 15, page: $page) {
        nodes {
          id
        }
        pageCount
        ...ArticleList_connection
      }
      ...AgencyPage_agency
    }
  }
`)

/** One page of an agency's articles, from the parts of its address; null when there is no such page. */
export async function readAgency(steps: string[], language: Language) {
  'use cache'
  pageLife()
  const place = numberedPage(steps)
  const [slug, ...more] = place?.steps ?? []
  if (!place || slug === undefined || more.length > 0) return null
  cacheTag(tags.agency(slug))

  const { agency } = await execute(agencyDocument, { slug, page: place.page, language: inSchema[language] })
  if (!agency || (place.page > 1 && agency.articles.nodes.length === 0)) return null
  return { agency, page: place.page }
}
