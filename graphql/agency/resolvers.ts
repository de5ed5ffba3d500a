import { agencyBySlug, listAgencies } from '#domain/agencies/queries.ts'
import { writeId } from '#domain/ids.ts'
import { paths } from '#domain/paths.ts'
import type { Resolvers } from '../__generated__/resolvers.ts'
import { countFields } from '../connections.ts'

export const agencyResolvers: Resolvers = {
  Query: {
    agencies: (_, { language, ...request }, ctx) => listAgencies(ctx, { language: language ?? 'fr', ...request }),
    agency: (_, { slug, language }, ctx) => agencyBySlug(ctx, { language: language ?? 'fr', slug }),
  },

  Agency: {
    id: (agency) => writeId('Agency', agency.id),
    path: (agency) => paths.agency(agency.language, agency.slug),
    articles: (agency, { language, ...slice }, ctx) =>
      ctx.loaders.articlesOf({ kind: 'agency', language: language ?? 'fr', slice }).load(agency.id),
  },

  AgencyList: countFields,
}
