import type { Language } from '#domain/languages.ts'
import { graphql } from '#graphql/__generated__/documents/gql.ts'
import { readFragment, type FragmentType } from '#graphql/__generated__/documents/fragment-masking.ts'

export const NewsArticleData_article = graphql(`
  fragment NewsArticleData_article on Article {
    path
    title
    seoDescription
    publishedAt
    updatedAt
    commentCount
    section {
      name
    }
    people {
      name
    }
    agencies {
      name
    }
    leadImage {
      renditions {
        url
      }
    }
  }
`)

type Props = {
  article: FragmentType<typeof NewsArticleData_article>
  language: Language
  /** The paper, and where its site is reached. */
  publisher: { name: string; url: URL }
}

/** The article as schema.org describes one, for search engines. */
export function NewsArticleData({ language, publisher, ...props }: Props) {
  const article = readFragment(NewsArticleData_article, props.article)
  const whole = (path: string) => new URL(path, publisher.url).href
  const paper = { '@type': 'Organization', name: publisher.name, url: publisher.url.href }
  const agencies = article.agencies.map((agency) => ({ '@type': 'Organization', name: agency.name }))
  const people = article.people.map((person) => ({ '@type': 'Person', name: person.name }))

  const data = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    mainEntityOfPage: whole(article.path),
    headline: article.title,
    description: article.seoDescription,
    datePublished: article.publishedAt,
    dateModified: article.updatedAt ?? article.publishedAt,
    inLanguage: language,
    articleSection: article.section.name,
    author: [people, agencies].find((authors) => authors.length > 0) ?? [paper],
    publisher: paper,
    image: article.leadImage?.renditions.map((rendition) => whole(rendition.url)),
    commentCount: article.commentCount,
  }
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: safe(JSON.stringify(data)) }} />
}

/** No text inside can close the element it stands in. */
function safe(json: string): string {
  return json.replaceAll('<', '\\u003c')
}
