import { paths } from '#domain/paths.ts'
import { search } from '#domain/search/search.ts'
import { suggest } from '#domain/search/suggest.ts'
import type { Resolvers } from '../__generated__/resolvers.ts'

export const searchResolvers: Resolvers = {
  Query: {
    search: (_, { query, language, filter, first, page }, ctx) =>
      search(ctx, {
        query,
        language: language ?? 'fr',
        filter: filter ?? {},
        first: first ?? null,
        page: page ?? null,
      }),
    searchSuggestions: (_, { query, language, first }, ctx) =>
      suggest(ctx, { query, language: language ?? 'fr', first: first ?? 8 }),
  },

  SearchSuggestion: { path: ({ kind, language, address }) => paths[kind](language, address) },

  SearchResults: {
    nodes: (answer) => answer.results,
    totalCount: (answer) => answer.total,
    pageCount: (answer) => Math.ceil(answer.total.value / answer.pageSize),
    didYouMean: (answer) => answer.didYouMean(),
  },

  SearchKind: { VIDEO: 'video', GALLERY: 'gallery' },
  SearchPeriod: { DAY: 'day', WEEK: 'week', MONTH: 'month', YEAR: 'year' },
  SearchSuggestionKind: { SECTION: 'section', TAG: 'tag', PERSON: 'person', ARTICLE: 'article' },
}
