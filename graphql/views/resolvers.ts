import { mostRead } from '#domain/views/mostRead.ts'
import type { Resolvers } from '../__generated__/resolvers.ts'

export const viewsResolvers: Resolvers = {
  Query: {
    mostRead: (_, { language, period, first }, ctx) =>
      mostRead(ctx, { language: language ?? 'fr', period: period ?? 'week', first: first ?? 10 }),
  },

  ReadingPeriod: { DAY: 'day', WEEK: 'week', MONTH: 'month' },
}
