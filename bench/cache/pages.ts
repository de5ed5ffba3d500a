import { type Figures, measure, type Subject } from '../load.ts'
import type { Measured } from '../process.ts'
import type { Line } from '../report.ts'

type Servers = { site: Measured; bare: Measured; next: Measured }
type Wanted = { pages: Record<string, string>; rounds: number }

const nextTakesAtLeast = 15

/** What a page in memory costs, as it is and compressed, beside bare node:http with the same bytes and `next start`. */
export async function pageCosts(servers: Servers, { pages, rounds }: Wanted): Promise<Line[]> {
  const subjects: Subject[] = []
  for (const [name, path] of Object.entries(pages)) subjects.push(...(await waysToAsk(servers, { name, path })))
  const seen = await measure(subjects, { rounds })
  return Object.keys(pages).flatMap((name) => linesOf(name, seen))
}

async function waysToAsk(
  { site, bare, next }: Servers,
  { name, path }: { name: string; path: string },
): Promise<Subject[]> {
  const plain = { 'accept-encoding': 'identity' }
  const known = (await fetch(`${site.url}${path}`)).headers.get('etag') ?? ''
  return [
    { name: `${name} bare`, server: bare, path, headers: plain },
    { name, server: site, path, headers: plain },
    { name: `${name} gzip`, server: site, path, headers: { 'accept-encoding': 'gzip' } },
    { name: `${name} br`, server: site, path, headers: { 'accept-encoding': 'br' } },
    { name: `${name} 304`, server: site, path, headers: { ...plain, 'if-none-match': known }, status: 304 },
    { name: `${name} next`, server: next, path, headers: plain },
  ]
}

function linesOf(name: string, seen: Map<string, Figures>): Line[] {
  const cpu = (of: string) => seen.get(of)?.cpu ?? Number.NaN
  const line = (what: string, of: string, beside: string, limit: number): Line => ({
    what: `${name} page in memory, ${what}`,
    figure: cpu(of),
    floor: cpu(beside),
    unit: 'ms CPU',
    limit,
  })
  return [
    line('beside bare node:http', name, `${name} bare`, 1.5),
    line(`beside next start, a ${nextTakesAtLeast}th`, name, `${name} next`, 1 / nextTakesAtLeast),
    line('gzip beside plain', `${name} gzip`, name, 1),
    line('br beside plain', `${name} br`, name, 1),
    line('unchanged beside plain', `${name} 304`, name, 1),
  ]
}
