import { readFile } from 'node:fs/promises'
import type { Client } from 'pg'

/** CPU time of each process that serves connections to a database so far, in milliseconds, by process id. */
export type DatabaseCpu = Map<number, number>

/** PostgreSQL serves each connection by a process of its own; the kernel counts what it has used to the nanosecond. */
export async function databaseCpu(server: Client, database: string): Promise<DatabaseCpu> {
  const { rows } = await server.query<{ pid: number }>('select pid from pg_stat_activity where datname = $1', [
    database,
  ])
  const used = await Promise.all(rows.map(async ({ pid }) => [pid, await cpuOf(pid)] as const))
  return new Map(used)
}

/** What was used between two moments, connections that were opened meanwhile included. */
export function usedBetween(before: DatabaseCpu, after: DatabaseCpu): number {
  return [...after].reduce((sum, [pid, used]) => sum + used - (before.get(pid) ?? 0), 0)
}

async function cpuOf(pid: number): Promise<number> {
  const [nanoseconds] = (await readFile(`/proc/${pid}/schedstat`, 'utf8')).split(' ')
  return Number(nanoseconds) / 1_000_000
}
