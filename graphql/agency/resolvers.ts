import { agencyBySlug } from '#domain/agencies/queries.ts'
import { writeId } from '#domain/ids.ts'
import type { Resolvers } from '../__generated__/resolvers.ts'

export const agencyResolvers: Resolvers = {
  Query: {
    agency: (_, { slug, language }, ctx) => agencyBySlug(ctx, { language: language ?? 'fr', slug }),
  },

  Agency: {
    id: (agency) => writeId('Agency', agency.id),
    articles: (agency, { language, ...slice }, ctx) =>
      ctx.loaders.articlesOf({ kind: 'agency', language: language ?? 'fr', slice }).load(agency.id),
  },
}
