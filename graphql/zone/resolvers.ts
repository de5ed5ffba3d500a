import { filledZones } from '#domain/zones/queries.ts'
import type { Resolvers } from '../__generated__/resolvers.ts'

export const zoneResolvers: Resolvers = {
  Query: {
    zone: async (_, { key, language }, ctx) =>
      (await filledZones(ctx, language ?? 'fr')).find((zone) => zone.key === key) ?? null,
  },
}
