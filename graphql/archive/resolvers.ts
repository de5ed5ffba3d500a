import type { YearRow } from '#domain/archive/queries.ts'
import type { ArticleList } from '#domain/articles/pages.ts'
import type { SliceRequest } from '#domain/lists/slice.ts'
import { paths } from '#domain/paths.ts'
import type { Resolvers } from '../__generated__/resolvers.ts'
import type { GraphContext } from '../context.ts'
import { dayBeside, daysOf, monthBeside, monthsOf, yearBeside } from './beside.ts'

export const archiveResolvers: Resolvers = {
  Query: {
    archive: (_, { language }) => ({ language: language ?? 'fr' }),
  },

  Archive: {
    path: ({ language }) => paths.archive(language),
    years: async ({ language }, _, ctx) => (await ctx.loaders.archive.load(language)).toReversed(),
    year: async ({ language }, { year }, ctx) =>
      (await ctx.loaders.archive.load(language)).find((found) => found.year === year) ?? null,
    month: async (archive, { year, month }, ctx) =>
      (await monthsOf(archive, ctx)).find((found) => found.year === year && found.month === month) ?? null,
    day: async (archive, { year, month, day }, ctx) => {
      const around = (await monthsOf(archive, ctx)).find((found) => found.year === year && found.month === month)
      if (around === undefined) return null
      return (await daysOf(around, ctx)).find((found) => found.day === day) ?? null
    },
  },

  ArchiveYear: {
    path: ({ language, year }) => paths.archive(language, year),
    articles: articlesOf,
    previous: (year, _, ctx) => yearBeside(year, -1, ctx),
    next: (year, _, ctx) => yearBeside(year, 1, ctx),
  },

  ArchiveMonth: {
    path: ({ language, year, month }) => paths.archive(language, year, month),
    days: (month, _, ctx) => daysOf(month, ctx),
    articles: articlesOf,
    previous: (month, _, ctx) => monthBeside(month, -1, ctx),
    next: (month, _, ctx) => monthBeside(month, 1, ctx),
  },

  ArchiveDay: {
    path: ({ language, year, month, day }) => paths.archive(language, year, month, day),
    articles: articlesOf,
    previous: (day, _, ctx) => dayBeside(day, -1, ctx),
    next: (day, _, ctx) => dayBeside(day, 1, ctx),
  },
}

type Span = Pick<YearRow, 'language' | 'from' | 'before'>

function articlesOf(span: Span, slice: SliceRequest, ctx: GraphContext): Promise<ArticleList> {
  return ctx.loaders.archived({ language: span.language, slice }).load(span)
}
