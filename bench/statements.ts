import { statementsOf, type ColdPage } from '#tests/support/coldPages.ts'
import { newsroom } from '#tests/support/newsroom.ts'

/** How many statements each page sends when nothing of it is cached. */
export async function coldStatements(): Promise<Record<ColdPage, number>> {
  const paper = await newsroom({ edition: 'demonstration', now: new Date().toISOString() })
  try {
    const count = async (page: ColdPage) => (await statementsOf(paper, page)).length
    return { front: await count('front'), section: await count('section'), article: await count('article') }
  } finally {
    await paper.close()
  }
}
