import { siteIn } from '#domain/site/queries.ts'
import type { Resolvers } from '../__generated__/resolvers.ts'

export const siteResolvers: Resolvers = {
  Query: {
    site: (_, { language }, ctx) => siteIn(ctx, language ?? 'fr'),
  },

  Language: { FR: 'fr', AR: 'ar', EN: 'en' },
}
