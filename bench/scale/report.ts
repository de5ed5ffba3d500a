import { keep } from '../keep.ts'
import { table } from '../table.ts'
import { failWhenMissed, verdict } from '../verdict.ts'
import type { Compared, Cost } from './cold.ts'
import type { Reading } from './reading.ts'
import { large, small } from './size.ts'

/** What may be at most. */
const limits = {
  /** An answer with all the articles, in terms of what it costs with few. */
  times: 2,
  /** The database of the large one, in megabytes. */
  disk: 500,
  /** A site with 256 MB for its objects and 32 MB for pages, in megabytes, however much is read. */
  memory: 600,
  /** Its memory after all articles, in terms of what it was after half of them. */
  growth: 1.15,
}

export type Found = { compared: Compared[]; megabytes: number; reading: Reading }

/** Prints the figures, keeps them as JSON, and makes the command fail when a limit was missed. */
export async function reportScale(found: Found): Promise<void> {
  const [costs, bounds] = [costRows(found.compared), boundRows(found)]
  const inWords = ({ articles }: { articles: number }) => `${articles.toLocaleString('en')} articles`
  console.log('One cold answer: CPU of the site + CPU of PostgreSQL, and how long it took, in ms.\n')
  console.log(table([['what', inWords(small), inWords(large), 'CPU', 'time', 'limit'], ...costs]))
  console.log()
  console.log(table([['what is bounded', 'measured', 'limit'], ...bounds]))
  await keep('scale', { small, large, ...found })
  failWhenMissed([...costs, ...bounds])
}

function costRows(compared: Compared[]): string[][] {
  return compared.map(({ name, costs: [few, many] }) => {
    const [cpu, time] = [ratio(few, many, cpuOf), ratio(few, many, (cost) => cost.time)]
    const worse = verdict(Math.max(cpu, time), limits.times)
    return [name, shown(few), shown(many), `× ${cpu.toFixed(2)}`, `× ${time.toFixed(2)}`, worse]
  })
}

function boundRows({ megabytes, reading }: Found): string[][] {
  const { articles, halfway, inTheEnd, bytesWritten, changed } = reading
  const growth = inTheEnd / halfway
  const read = articles.toLocaleString('en')
  return [
    ['the database on disk', `${megabytes.toFixed(0)} MB`, verdict(megabytes, limits.disk)],
    [`memory after ${read} different articles`, `${inTheEnd.toFixed(0)} MB`, verdict(inTheEnd, limits.memory)],
    ['the same beside half of them', `× ${growth.toFixed(2)}`, verdict(growth, limits.growth)],
    ['written to disk meanwhile', `${bytesWritten} bytes`, verdict(bytesWritten, 0)],
    ['pages that are others after a restart', String(changed), verdict(changed, 0)],
  ]
}

function ratio(few: Cost | undefined, many: Cost | undefined, of: (cost: Cost) => number): number {
  return few === undefined || many === undefined ? Number.NaN : of(many) / of(few)
}

function cpuOf({ site, database }: Cost): number {
  return site + database
}

function shown(cost: Cost | undefined): string {
  if (cost === undefined) return ''
  return `${cost.site.toFixed(1)} + ${cost.database.toFixed(1)}, ${cost.time.toFixed(1)}`
}
