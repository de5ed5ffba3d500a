import type { CodegenConfig } from '@graphql-codegen/cli'

const scalars = { DateTime: 'Date', JSON: 'unknown', ID: 'string' }

/** What a resolver of each type is given to start from. */
const mappers = {
  Account: '../../domain/accounts/queries.ts#AccountRow',
  FieldProblem: '../../domain/accounts/fields.ts#FieldProblem',
  Session: '../../domain/accounts/queries.ts#SessionRow',
  Agency: '../../domain/agencies/queries.ts#AgencyRow',
  Archive: '../../domain/archive/queries.ts#ArchiveRow',
  ArchiveDay: '../../domain/archive/queries.ts#DayRow',
  ArchiveMonth: '../../domain/archive/queries.ts#MonthRow',
  ArchiveYear: '../../domain/archive/queries.ts#YearRow',
  AgencyList: '../../domain/agencies/queries.ts#AgencyList',
  Article: '../../domain/articles/cards.ts#ArticleRow',
  ArticleBody: '../../domain/body/derive.ts#StoredBody',
  ArticleConnection: '../../domain/articles/pages.ts#ArticleList',
  Comment: '../../domain/comments/threads.ts#PlacedComment',
  CommentConnection: '../../domain/comments/queries.ts#ThreadList',
  GalleryImage: '../../domain/articles/details.ts#GalleryRow',
  Image: '../../domain/media/columns.ts#ImageRow',
  Menu: '../../domain/menus/queries.ts#MenuRow',
  MenuItem: '../../domain/menus/queries.ts#MenuItemRow',
  Page: '../../domain/pages/queries.ts#PageRow',
  Person: '../../domain/people/queries.ts#PersonRow',
  PersonList: '../../domain/people/queries.ts#PersonList',
  Poll: '../../domain/polls/queries.ts#PollRow',
  PollConnection: '../../domain/polls/queries.ts#PollList',
  PollOption: '../../domain/polls/queries.ts#PollOptionRow',
  Rating: '../../domain/ratings/rules.ts#RatingSoFar',
  ReplyConnection: '../../domain/comments/replies.ts#ReplyList',
  Rendition: '../../domain/media/columns.ts#RenditionRow',
  SearchResult: '../../domain/search/search.ts#SearchResult',
  SearchResults: '../../domain/search/search.ts#SearchAnswer',
  SearchSuggestion: '../../domain/search/suggest.ts#Suggestion',
  Section: '../../domain/sections/columns.ts#SectionRow',
  Site: '../../domain/site/queries.ts#SiteRow',
  Tag: '../../domain/tags/queries.ts#TagRow',
  TagList: '../../domain/tags/queries.ts#TagList',
  Video: '../../domain/videos/queries.ts#VideoRow',
  VideoConnection: '../../domain/videos/queries.ts#VideoList',
  VideoPlayer: '../../domain/videos/player.ts#Player',
  Zone: '../../domain/zones/queries.ts#FilledZone',
}

/** Enums whose values inside are not spelled as in the schema; each has its table in the noun's resolvers. */
const enumValues = {
  CaptchaKind: '../../domain/accounts/captcha.ts#CaptchaKind',
  FieldReason: '../../domain/accounts/fields.ts#FieldReason',
  Role: '../../domain/accounts/viewer.ts#Role',
  ArticleOrder: '../../domain/articles/orders.ts#ArticleOrder',
  CommentMode: '../../domain/articles/cards.ts#CommentMode',
  CommentOrder: '../../domain/comments/queries.ts#CommentOrder',
  Language: '../../domain/languages.ts#Language',
  PollKind: '../../domain/polls/queries.ts#PollKind',
  PollResultsVisible: '../../domain/polls/queries.ts#PollResultsVisible',
  PollStatus: '../../domain/polls/rules.ts#PollStatus',
  PollVoters: '../../domain/polls/queries.ts#PollVoters',
  ReadingPeriod: '../../domain/views/mostRead.ts#ReadingPeriod',
  RenditionFormat: '../../domain/media/columns.ts#RenditionFormat',
  SearchKind: '../../domain/search/filter.ts#SearchKind',
  SearchPeriod: '../../domain/search/filter.ts#SearchPeriod',
  SearchSuggestionKind: '../../domain/search/suggest.ts#SuggestionKind',
  VideoProvider: '../../domain/videos/queries.ts#VideoProvider',
}

const config: CodegenConfig = {
  schema: 'graphql/*/schema.graphql',
  importExtension: '.ts',
  generates: {
    'graphql/schema.graphql': { plugins: ['schema-ast'], config: { includeDirectives: true, sort: true } },
    'graphql/__generated__/typeDefs.ts': { plugins: ['./graphql/typeDefsPlugin.js'] },
    'graphql/__generated__/resolvers.ts': {
      plugins: [{ add: { content: '// @ts-nocheck' } }, 'typescript', 'typescript-resolvers'],
      config: {
        contextType: '../../graphql/context.ts#GraphContext',
        enumValues,
        mappers,
        scalars,
        strictScalars: true,
        useTypeImports: true,
        maybeValue: 'T | null | undefined',
        optionalInfoArgument: true,
      },
    },
    'graphql/__generated__/documents/': {
      preset: 'client',
      documents: ['app/**/*.tsx', 'app/**/*.ts', 'components/**/*.tsx', 'bench/**/*.ts'],
      presetConfig: { fragmentMasking: { unmaskFunctionName: 'readFragment' } },
      config: { scalars: { ...scalars, DateTime: 'string' }, strictScalars: true, useTypeImports: true },
    },
  },
  ignoreNoDocuments: true,
  hooks: { afterStart: ['node bin/build/cutFonts.ts'] },
}

export default config
