import type { Metadata } from 'next'
import type { ResultOf } from '@graphql-typed-document-node/core'
import { fromSchema } from '#messages/locales.ts'
import { openGraphBase } from '../../openGraphBase.ts'
import type { articleDocument } from './article.ts'

type Article = NonNullable<ResultOf<typeof articleDocument>['article']>

export async function articleMetadata(article: Article): Promise<Metadata> {
  const image = article.leadImage?.renditions.at(-1)
  return {
    title: article.seoTitle,
    description: article.seoDescription,
    alternates: { canonical: article.path, languages: languagesOf(article) },
    openGraph: {
      ...(await openGraphBase(fromSchema[article.language])),
      type: 'article',
      title: article.seoTitle,
      description: article.seoDescription,
      url: article.path,
      publishedTime: article.publishedAt,
      modifiedTime: article.updatedAt ?? article.publishedAt,
      images: image ? [{ url: image.url, width: image.width, height: image.height, alt: article.leadImage?.alt }] : [],
    },
    twitter: { card: 'summary_large_image' },
  }
}

/** Its addresses by language; none when it is written in one only. */
function languagesOf(article: Article): Record<string, string> {
  if (article.translations.length === 0) return {}
  const versions = [article, ...article.translations]
  return Object.fromEntries(versions.map(({ language, path }) => [fromSchema[language], path]))
}
