import type { Metadata } from 'next'
import type { ResultOf } from '@graphql-typed-document-node/core'
import { addressesOf } from '#app/addresses.ts'
import { fromSchema } from '#messages/locales.ts'
import { pageMetadata } from '../../pageMetadata.ts'
import type { articleDocument } from './article.ts'

type Article = NonNullable<ResultOf<typeof articleDocument>['article']>

export function articleMetadata(article: Article): Promise<Metadata> {
  const { leadImage } = article
  const image = leadImage?.renditions.at(-1)
  return pageMetadata({
    language: fromSchema[article.language],
    title: article.seoTitle,
    description: article.seoDescription,
    path: article.path,
    addresses: addressesOf(article),
    image: image && { ...image, alt: leadImage?.alt ?? '' },
    openGraph: {
      type: 'article',
      publishedTime: article.publishedAt,
      modifiedTime: article.updatedAt ?? article.publishedAt,
    },
  })
}
