import { keep } from './keep.ts'
import { table } from './table.ts'
import { failWhenMissed, leastVerdict, verdict } from './verdict.ts'

/**
 * One figure beside its floor, both of the same run; `limit` is what the ratio or the difference may be. Statements, and
 * whatever has no floor, count as they are, and of points there must be as many as the limit.
 */
export type Line = {
  what: string
  figure: number
  floor: number | null
  unit: 'ms CPU' | 'ms' | 'KB gzip' | 'MB' | 'statements' | 'renderings' | 'points' | 'a second'
  limit: number | null
}

/** Prints the lines, keeps them as JSON, and makes the command fail when a limit was missed. */
export async function report(lines: Line[]): Promise<void> {
  const rows = lines.map((line) => [
    line.what,
    shown(line.figure, line),
    line.floor === null || line.unit === 'points' ? '' : shown(line.floor, line),
    comparison(line),
    line.unit === 'points' ? leastVerdict(line.figure, line.limit) : verdict(compared(line), rounded(line.limit)),
  ])
  console.log(table([['what', 'measured', 'floor', 'compared', 'limit'], ...rows]))
  await keep('latest', { lines })
  failWhenMissed(rows)
}

const counted = new Set<Line['unit']>(['statements', 'renderings', 'points'])

function shown(value: number, { unit }: Line): string {
  return counted.has(unit) ? String(value) : `${value.toFixed(unit === 'ms CPU' ? 3 : 1)} ${unit}`
}

function comparison(line: Line): string {
  if (line.floor === null || counted.has(line.unit)) return ''
  return line.unit === 'KB gzip' ? `+${compared(line).toFixed(1)} KB` : `× ${compared(line).toFixed(2)}`
}

function compared({ figure, floor, unit }: Line): number {
  if (floor === null || counted.has(unit)) return figure
  return unit === 'KB gzip' ? figure - floor : figure / floor
}

function rounded(limit: number | null): number | null {
  return limit === null ? null : Math.round(limit * 1000) / 1000
}
