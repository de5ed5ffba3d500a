import { listArticles } from '#domain/articles/list.ts'
import { articleById, articleBySlug } from '#domain/articles/queries.ts'
import type { ArticleDetail } from '#domain/articles/details.ts'
import type { ArticleRow } from '#domain/articles/cards.ts'
import { readingMinutes } from '#domain/articles/rules.ts'
import { badInput } from '#domain/errors.ts'
import { readIdOf, writeId } from '#domain/ids.ts'
import { paths } from '#domain/paths.ts'
import { ratingOf } from '#domain/ratings/rules.ts'
import type { Resolvers } from '../__generated__/resolvers.ts'
import { connectionFields, countFields } from '../connections.ts'
import type { GraphContext } from '../context.ts'

export const articleResolvers: Resolvers = {
  Query: {
    article: async (_, { slug, id, language }, ctx) => {
      if ((slug == null) === (id == null)) throw badInput('Give `slug` or `id`, one of the two.')
      const found =
        slug == null
          ? await articleById(ctx, readIdOf('Article', id ?? ''))
          : await articleBySlug(ctx, { language: language ?? 'fr', slug })
      if (found === null) return null

      ctx.loaders.articleDetail.prime(found.id, found)
      return found
    },
    articles: (_, { language, order, filter, ...slice }, ctx) =>
      listArticles(ctx, { language: language ?? 'fr', order: order ?? 'latest', filter: filter ?? {}, slice }),
  },

  Article: {
    id: (article) => writeId('Article', article.id),
    path: (article) => paths.article(article.language, article.slug),
    body: detail,
    gallery: async (article, _, ctx) => (await detail(article, _, ctx)).gallery,
    otherSections: async (article, _, ctx) => (await detail(article, _, ctx)).otherSections,
    video: async (article, _, ctx) =>
      article.videoId === null ? null : ((await ctx.loaders.video.load(article.videoId)) ?? null),
    readingMinutes: (article) => readingMinutes(article.wordCount),
    related: (article, { first }, ctx) => ctx.loaders.around.load({ id: article.id, of: 'related', first: first ?? 4 }),
    previousInSection: (article, _, ctx) => neighbour(article, 'before', ctx),
    nextInSection: (article, _, ctx) => neighbour(article, 'after', ctx),
    comments: (article, { order, ...slice }, ctx) =>
      ctx.loaders.threads({ order: order ?? 'oldest', slice }).load(article.id),
    rating: (article) => ratingOf(article),
    translations: (article, _, ctx) => ctx.loaders.around.load({ id: article.id, of: 'translations' }),
    seoTitle: (article) => article.seoTitle ?? article.title,
    seoDescription: (article) => article.seoDescription ?? article.standfirst,
  },

  ArticleBody: {
    html: (source) => source.bodyHtml,
    text: (source) => source.bodyText,
    document: (source) => source.body,
  },

  ArticleConnection: { ...connectionFields, ...countFields },

  ArticleOrder: { LATEST: 'latest', OLDEST: 'oldest', MOST_COMMENTED: 'mostCommented' },
}

async function detail(article: ArticleRow, _: unknown, ctx: GraphContext): Promise<ArticleDetail> {
  const found = await ctx.loaders.articleDetail.load(article.id)
  if (found === undefined) throw new Error(`Article ${article.id} went away while it was being read.`)
  return found
}

async function neighbour(article: ArticleRow, of: 'before' | 'after', ctx: GraphContext): Promise<ArticleRow | null> {
  const [beside] = await ctx.loaders.around.load({ id: article.id, of })
  return beside ?? null
}
