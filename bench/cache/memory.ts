import { Pool } from 'undici'
import type { Measured } from '../process.ts'
import type { Line } from '../report.ts'
import { articlePath } from './articles.ts'

/** In megabytes; of as many pages as here, most must give way to others. */
export const bound = 128
const articlesRead = 10_000
const readers = 8

/** How much larger a process that keeps pages is than the same one that keeps none, both after 10,000 articles. */
export async function memoryLine({ keeping, keepingNone }: Record<'keeping' | 'keepingNone', Measured>): Promise<Line> {
  const none = await afterReading(keepingNone)
  const some = await afterReading(keeping)
  return {
    what: `memory for pages, ${bound} MB and a fifth, after ${articlesRead.toLocaleString('en')} articles`,
    figure: (some - none) / 1e6,
    floor: null,
    unit: 'MB',
    limit: bound * 1.2,
  }
}

async function afterReading({ url, memory }: Measured): Promise<number> {
  const pool = new Pool(url, { connections: readers })
  const headers = { 'accept-encoding': 'gzip, br' }
  let next = 1
  const read = async () => {
    while (next <= articlesRead) {
      const path = articlePath(next)
      next += 1
      const { statusCode, body } = await pool.request({ method: 'GET', path, headers })
      await body.dump()
      if (statusCode !== 200) throw new Error(`${path} was answered with ${statusCode}.`)
    }
  }
  await Promise.all(Array.from({ length: readers }, read))
  await pool.close()
  return memory()
}
