import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** One figure beside its floor, both of the same run; `limit` is what the ratio or the difference may be. */
export type Line = {
  what: string
  figure: number
  floor: number
  unit: 'ms CPU' | 'ms' | 'KB gzip' | 'statements'
  limit: number | null
}

export async function report(lines: Line[], folder: string): Promise<void> {
  const rows = lines.map((line) => [
    line.what,
    shown(line.figure, line),
    shown(line.floor, line),
    comparison(line),
    verdict(line),
  ])
  console.log(table([['what', 'measured', 'floor', 'compared', 'limit'], ...rows]))

  await mkdir(folder, { recursive: true })
  const file = join(folder, 'latest.json')
  await writeFile(file, `${JSON.stringify({ at: new Date().toISOString(), node: process.version, lines }, null, 2)}\n`)
  console.log(`\nThe same as JSON: ${file}`)
}

function shown(value: number, { unit }: Line): string {
  return unit === 'statements' ? String(value) : `${value.toFixed(unit === 'ms CPU' ? 3 : 1)} ${unit}`
}

function comparison(line: Line): string {
  if (line.unit === 'statements') return ''
  return line.unit === 'KB gzip' ? `+${compared(line).toFixed(1)} KB` : `× ${compared(line).toFixed(2)}`
}

function verdict(line: Line): string {
  if (line.limit === null) return 'reported'
  return `${line.limit} ${compared(line) <= line.limit ? 'kept' : 'MISSED'}`
}

function compared({ figure, floor, unit }: Line): number {
  if (unit === 'statements') return figure
  return unit === 'KB gzip' ? figure - floor : figure / floor
}

function table(rows: string[][]): string {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? []
  const line = (row: string[]) => `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`
  const [head, ...body] = rows
  return [line(head ?? []), rule, ...body.map(line)].join('\n')
}
