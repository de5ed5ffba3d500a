import { freePort } from '#bin/first/port.mjs'
import { step } from '#bin/first/step.mjs'
import { copyOf, testMediaFolder } from '#tests/support/templates.ts'
import { startMeasured, type Measured } from '../process.ts'
import type { Line } from '../report.ts'
import { fillDatabase } from '../scale/fillDatabase.ts'
import { small as size } from '../scale/size.ts'
import { articlePath } from './articles.ts'
import { crowdedLines } from './crowd.ts'
import { bound, memoryLine } from './memory.ts'
import { pageCosts } from './pages.ts'
import { stampedeLine } from './stampede.ts'

const pages = { front: '/', section: '/section/economie', article: articlePath(100) }

/** Measures what the memory in front of Next is worth, and how it holds. */
export async function measureCache(rounds: number): Promise<Line[]> {
  const opened = new AsyncDisposableStack()
  try {
    const database = await copyOf('seeded')
    opened.defer(database.close)
    await step(`Writing ${size.articles.toLocaleString('en')} articles`, () =>
      fillDatabase({ url: database.url, size }),
    )

    const open = async (script: string, more: Record<string, string> = {}): Promise<Measured> => {
      const own = { DATABASE_URL: database.url, MEDIA_DIR: testMediaFolder(), NODE_ENV: 'production' }
      const port = String(await freePort())
      const server = await startMeasured(new URL(script, import.meta.url), { ...own, PORT: port, ...more })
      opened.defer(server.close)
      return server
    }
    const [site, next] = [await open('../site.ts'), await open('./nextStart.ts')]
    const bare = await open('./bare.ts', { SITE: site.url, PATHS: Object.values(pages).join(' ') })
    const costs = await step('Serving pages from memory', () => pageCosts({ site, bare, next }, { pages, rounds }))
    const crowded = await step('Serving a crowd', () => crowdedLines(site, rounds))
    const stampede = await step('Letting a crowd in at once', () => stampedeLine(site, pages.front))

    const article = { SITE: site.url, PATHS: pages.article }
    const keepingNone = await open('./keeper.ts', { ...article, MEGABYTES: '0' })
    const keeping = await open('./keeper.ts', { ...article, MEGABYTES: String(bound) })
    const memory = await step('Keeping ever more pages', () => memoryLine({ keeping, keepingNone }))
    return [...costs, ...crowded, stampede, memory]
  } finally {
    await opened.disposeAsync()
  }
}
