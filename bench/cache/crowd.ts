import { type Figures, measure } from '../load.ts'
import type { Measured } from '../process.ts'
import type { Line } from '../report.ts'
import { articlePath } from './articles.ts'

const articles = 500
const connections = 64
const changesPerSecond = 10

/** How 64 readers fare who read 500 articles at random, and what it costs them that somebody publishes all the while. */
export async function crowdedLines(site: Measured, rounds: number): Promise<Line[]> {
  const paths = await readAll(site)
  const atRandom = () => paths[Math.floor(Math.random() * paths.length)] ?? '/'
  const quiet = { name: 'quiet', server: site, path: atRandom }
  const busy = { ...quiet, name: 'busy', during: () => publishing(site, atRandom) }
  const seen = await measure([quiet, busy], { rounds, connections })

  const of = (name: string, what: keyof Figures) => seen.get(name)?.[what] ?? Number.NaN
  return [
    {
      what: `${articles} articles at random, ${connections} at once, 99 of 100 within`,
      figure: of('quiet', 'p99'),
      floor: null,
      unit: 'ms',
      limit: 10,
    },
    {
      what: `the same with ${changesPerSecond} publications a second, beside none`,
      figure: of('busy', 'cpu'),
      floor: of('quiet', 'cpu'),
      unit: 'ms CPU',
      limit: 2,
    },
  ]
}

/** Puts the articles into memory, and answers their addresses; a few numbers stand for articles that have names instead. */
async function readAll(site: Measured): Promise<string[]> {
  const paths: string[] = []
  for (let number = 1; paths.length < articles; number += 1) {
    const response = await fetch(site.url + articlePath(number))
    await response.text()
    if (response.status === 200) paths.push(articlePath(number))
  }
  return paths
}

/** Publishes one article after the other: its page, the front page and the latest are no longer as they were. */
function publishing(site: Measured, atRandom: () => string): () => void {
  const timer = setInterval(() => {
    const changed = new URLSearchParams({ article: atRandom().replace('/article/', '') })
    void fetch(`${site.url}/api/forget?${changed}`, { method: 'POST' }).then((response) => response.text())
  }, 1_000 / changesPerSecond)
  return () => clearInterval(timer)
}
