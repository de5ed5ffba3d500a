import { writeId } from '#domain/ids.ts'
import { listPages, pageBySlug } from '#domain/pages/queries.ts'
import { paths } from '#domain/paths.ts'
import type { Resolvers } from '../__generated__/resolvers.ts'

export const pageResolvers: Resolvers = {
  Query: {
    pages: (_, { language }, ctx) => listPages(ctx, language ?? 'fr'),
    page: (_, { slug, language }, ctx) => pageBySlug(ctx, { slug, language: language ?? 'fr' }),
  },

  Page: {
    id: (page) => writeId('Page', page.id),
    path: (page) => paths.page(page.language, page.slug),
    translations: (page, _, ctx) => ctx.loaders.pageTranslations.load(page),
    body: (page) => page,
  },
}
