import { cacheTag } from 'next/cache'
import { pageLife } from '#app/pageLife.ts'
import { tags } from '#domain/cacheTags.ts'
import type { Language } from '#domain/languages.ts'
import { graphql } from '#graphql/__generated__/documents/gql.ts'
import { execute } from '#graphql/execute.ts'
import { inSchema } from '#messages/locales.ts'

export const staticPageDocument = graphql(`
  query StaticPage($slug: String!, $language: Language!) {
    page(slug: $slug, language: $language) {
      title
      description
      language
      path
      translations {
        language
        path
      }
      ...StaticPage_page
    }
  }
`)

export async function readStaticPage(slug: string, language: Language) {
  'use cache'
  pageLife()
  cacheTag(tags.page(slug))
  return (await execute(staticPageDocument, { slug, language: inSchema[language] })).page
}
