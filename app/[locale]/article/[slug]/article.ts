import { cacheTag } from 'next/cache'
import { pageLife } from '#app/pageLife.ts'
import { tags } from '#domain/cacheTags.ts'
import type { Language } from '#domain/languages.ts'
import { graphql } from '#graphql/__generated__/documents/gql.ts'
import { execute } from '#graphql/execute.ts'
import { inSchema } from '#messages/locales.ts'

export const articleDocument = graphql(`
  query ArticlePage($slug: String!, $language: Language!) {
    article(slug: $slug, language: $language) {
      slug
      path
      seoTitle
      seoDescription
      publishedAt
      updatedAt
      language
      translations {
        language
        path
      }
      leadImage {
        alt
        renditions {
          url
          width
          height
        }
      }
      ...ArticlePage_article
    }
  }
`)

export async function readArticle(slug: string, language: Language) {
  'use cache'
  pageLife()
  cacheTag(tags.article(slug))
  const { article } = await execute(articleDocument, { slug, language: inSchema[language] })
  if (article) cacheTag(tags.article(article.slug))
  return article
}
