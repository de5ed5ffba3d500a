import {
  ArticlePageDocument,
  FrontDocument,
  SectionPageDocument,
  ShellDocument,
} from '#graphql/__generated__/documents/graphql.ts'
import type { Newsroom } from './newsroom.ts'

const language = 'FR'

/** What each page asks when nothing of it is cached, the frame around it included. */
export const coldPages = {
  front: (paper: Newsroom) => [paper.read(ShellDocument, { language }), paper.read(FrontDocument, { language })],
  section: (paper: Newsroom) => [
    paper.read(ShellDocument, { language }),
    paper.read(SectionPageDocument, { language, path: 'economie', page: 1 }),
  ],
  article: (paper: Newsroom) => [
    paper.read(ShellDocument, { language }),
    paper.read(ArticlePageDocument, { language, slug: 'hausse-du-petrole-la-prudence-reste-de-mise' }),
  ],
}

export type ColdPage = keyof typeof coldPages

/** The statements PostgreSQL gets for one cold page. Throws when the page could not be read whole. */
export function statementsOf(paper: Newsroom, page: ColdPage): Promise<string[]> {
  return paper.statements(async () => {
    for (const { errors } of await Promise.all(coldPages[page](paper))) {
      if (errors !== undefined) throw new AggregateError(errors, `The ${page} page could not be read.`)
    }
  })
}
