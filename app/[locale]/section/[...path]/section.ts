import { cacheTag } from 'next/cache'
import { numberedPage } from '#app/numberedPage.ts'
import { pageLife } from '#app/pageLife.ts'
import { tags } from '#domain/cacheTags.ts'
import type { Language } from '#domain/languages.ts'
import { graphql } from '#graphql/__generated__/documents/gql.ts'
import { execute } from '#graphql/execute.ts'
import { inSchema } from '#messages/locales.ts'

export const sectionDocument = graphql(`
  query SectionPage($path: String!, $page: Int!, $language: Language!) {
    section(path: $path, language: $language) {
      name
      description
      language
      path
      translations {
        language
        path
      }
      ...SectionPage_section
    }
    articles(language: $language, filter: { section: $path }, first: 15, page: $page) {
      nodes {
        id
      }
      pageCount
      ...ArticleList_connection
    }
  }
`)

/** One page of a section, from the parts of its address; null when there is no such page. */
export async function readSection(steps: string[], language: Language) {
  'use cache'
  pageLife()
  const place = numberedPage(steps)
  const path = place?.steps.join('/') ?? ''
  cacheTag(tags.sections, tags.section(path))
  if (place === null) return null

  const { section, articles } = await execute(sectionDocument, { path, page: place.page, language: inSchema[language] })
  if (!section || (place.page > 1 && articles.nodes.length === 0)) return null
  return { section, articles, page: place.page }
}
