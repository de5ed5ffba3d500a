import { StructuredData } from '#components/page/StructuredData.tsx'
import type { Language } from '#domain/languages.ts'
import { paths } from '#domain/paths.ts'
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
    wordCount
    section {
      name
      path
      ancestors {
        name
        path
      }
    }
    people {
      slug
      name
    }
    agencies {
      slug
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
  const people = article.people.map(({ slug, name }) => ({
    '@type': 'Person',
    name,
    url: whole(paths.person(language, slug)),
  }))
  const agencies = article.agencies.map(({ slug, name }) => ({
    '@type': 'Organization',
    name,
    url: whole(paths.agency(language, slug)),
  }))
  const trail = [{ name: publisher.name, path: paths.front(language) }, ...article.section.ancestors, article.section]

  const data = {
    '@type': 'NewsArticle',
    url: whole(article.path),
    mainEntityOfPage: {
      '@type': 'WebPage',
      '@id': whole(article.path),
      breadcrumb: {
        '@type': 'BreadcrumbList',
        itemListElement: [...trail, { name: article.title, path: article.path }].map(({ name, path }, index) => ({
          '@type': 'ListItem',
          position: index + 1,
          name,
          item: whole(path),
        })),
      },
    },
    isPartOf: { '@type': 'WebSite', name: publisher.name, url: whole(paths.front(language)) },
    isAccessibleForFree: true,
    headline: article.title,
    description: article.seoDescription,
    datePublished: article.publishedAt,
    dateModified: article.updatedAt ?? article.publishedAt,
    inLanguage: language,
    articleSection: article.section.name,
    author: [people, agencies].find((authors) => authors.length > 0) ?? [paper],
    publisher: paper,
    image: article.leadImage?.renditions.map((rendition) => whole(rendition.url)),
    wordCount: article.wordCount,
    commentCount: article.commentCount,
  }
  return <StructuredData data={data} />
}
