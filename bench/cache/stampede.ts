import { Pool } from 'undici'
import type { Measured } from '../process.ts'
import type { Line } from '../report.ts'

const readers = 200

/** How often a page is made for 200 readers who arrive at once, after all has been forgotten. */
export async function stampedeLine(site: Measured, path: string): Promise<Line> {
  const pool = new Pool(site.url, { connections: readers })
  await Promise.all(Array.from({ length: readers }, () => read(pool, '/healthz')))
  await fetch(`${site.url}/api/forget`, { method: 'POST' })
  const said = await Promise.all(Array.from({ length: readers }, () => read(pool, path)))
  await pool.close()
  return {
    what: `renderings for ${readers} readers at once of a page that nobody has`,
    figure: said.filter((words) => words.endsWith('; stored')).length,
    floor: null,
    unit: 'renderings',
    limit: 1,
  }
}

/** Answers with what the page says of where it came from. */
async function read(pool: Pool, path: string): Promise<string> {
  const { statusCode, headers, body } = await pool.request({ method: 'GET', path })
  await body.dump()
  if (statusCode !== 200) throw new Error(`${path} was answered with ${statusCode}.`)
  return String(headers['cache-status'])
}
