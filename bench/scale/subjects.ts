import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
import { print } from 'graphql'
import {
  ArchiveDayPageDocument,
  ArticlePageDocument,
  FrontDocument,
  SearchPageDocument,
  SectionPageDocument,
  TagPageDocument,
} from '#graphql/__generated__/documents/graphql.ts'
import { numbered, paths } from '#domain/paths.ts'
import { landmarks, type Size } from './size.ts'

/** One thing that readers or integrators ask for: a page, or the same over GraphQL. */
export type Subject = { name: string; ask: (size: Size) => Asked }

export type Asked = { path: string; body?: string }

const language = 'FR'
const { section, tag, discussed, date, commonWord, rareWord } = landmarks
const [year, month, day] = date

/** Every page that is compared, each followed by its twin: what the page itself asks, as an integrator sends it. */
export const subjects: Subject[] = [
  ...withTwin('front', {
    path: () => paths.front('fr'),
    twin: () => asked(FrontDocument, { language }),
  }),
  ...withTwin('section, page 50 and 5,000', {
    path: ({ page }) => numbered(paths.section('fr', section), page),
    twin: ({ page }) => asked(SectionPageDocument, { language, path: section, page }),
  }),
  ...withTwin('tag', {
    path: () => paths.tag('fr', tag),
    twin: () => asked(TagPageDocument, { language, slug: tag, page: 1 }),
  }),
  ...withTwin('most discussed article', {
    path: () => paths.article('fr', discussed),
    twin: () => asked(ArticlePageDocument, { language, slug: discussed }),
  }),
  ...withTwin('archive day', {
    path: () => paths.archive('fr', year, month, day),
    twin: () => asked(ArchiveDayPageDocument, { language, year, month, day, page: 1 }),
  }),
  ...withTwin('search, common word', searchFor(commonWord)),
  ...withTwin('search, rare word', searchFor(rareWord)),
]

type Pair = { path: (size: Size) => string; twin: (size: Size) => string }

function withTwin(name: string, { path, twin }: Pair): Subject[] {
  return [
    { name, ask: (size) => ({ path: path(size) }) },
    { name: `${name}, over GraphQL`, ask: (size) => ({ path: '/api/graphql', body: twin(size) }) },
  ]
}

function searchFor(query: string): Pair {
  return {
    path: () => `${paths.search('fr')}?q=${query}`,
    twin: () => asked(SearchPageDocument, { language, query, filter: {}, page: 1 }),
  }
}

function asked<Data, Variables>(document: TypedDocumentNode<Data, Variables>, variables: Variables): string {
  return JSON.stringify({ query: print(document), variables })
}
