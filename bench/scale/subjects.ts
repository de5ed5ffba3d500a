import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
import { print } from 'graphql'
import {
  ArticlePageDocument,
  FrontDocument,
  SectionPageDocument,
  TagPageDocument,
} from '#graphql/__generated__/documents/graphql.ts'
import { landmarks, type Size } from './size.ts'

/** One thing that readers or integrators ask for: a page, or the same over GraphQL. */
export type Subject = { name: string; ask: (size: Size) => Asked }

export type Asked = { path: string; body?: string }

const language = 'FR'
const { section, tag, discussed } = landmarks

/** Every page that is compared, each followed by its twin: what the page itself asks, as an integrator sends it. */
export const subjects: Subject[] = [
  ...withTwin('front', {
    path: () => '/',
    twin: () => asked(FrontDocument, { language }),
  }),
  ...withTwin('section, page 50 and 5,000', {
    path: ({ page }) => `/section/${section}/p/${page}`,
    twin: ({ page }) => asked(SectionPageDocument, { language, path: section, page }),
  }),
  ...withTwin('tag', {
    path: () => `/tag/${tag}`,
    twin: () => asked(TagPageDocument, { language, slug: tag, page: 1 }),
  }),
  ...withTwin('most discussed article', {
    path: () => `/article/${discussed}`,
    twin: () => asked(ArticlePageDocument, { language, slug: discussed }),
  }),
]

type Pair = { path: (size: Size) => string; twin: (size: Size) => string }

function withTwin(name: string, { path, twin }: Pair): Subject[] {
  return [
    { name, ask: (size) => ({ path: path(size) }) },
    { name: `${name}, over GraphQL`, ask: (size) => ({ path: '/api/graphql', body: twin(size) }) },
  ]
}

function asked<Data, Variables>(document: TypedDocumentNode<Data, Variables>, variables: Variables): string {
  return JSON.stringify({ query: print(document), variables })
}
