import type { Resolvers } from '../__generated__/resolvers.ts'

export const menuResolvers: Resolvers = {
  Query: {
    menu: async (_, { key, language }, ctx) => (await ctx.loaders.menu(language ?? 'fr').load(key)) ?? null,
  },
}
