import { join } from 'node:path'
import { drizzle } from 'drizzle-orm/node-postgres'
import { migrate } from 'drizzle-orm/node-postgres/migrator'
import { Client } from 'pg'
import { prepareQueues } from './queues.ts'

const migrationsFolder = join(import.meta.dirname, 'migrations')
const migrationLock = 5_470_236

/**
 * Brings the database to the newest schema, the whole of it or nothing, then the queues to theirs. Processes that start
 * together wait for each other.
 * `applied` is the number of migrations that were still missing.
 */
export async function migrateDatabase(databaseUrl: string): Promise<{ applied: number }> {
  const client = new Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    await client.query('select pg_advisory_lock($1)', [migrationLock])
    const before = await countApplied(client)
    await migrate(drizzle(client), { migrationsFolder })
    const applied = (await countApplied(client)) - before
    await prepareQueues(databaseUrl)
    return { applied }
  } finally {
    await client.end()
  }
}

async function countApplied(client: Client): Promise<number> {
  const table = await client.query<{ found: boolean }>(
    `select to_regclass('drizzle.__drizzle_migrations') is not null as found`,
  )
  if (!table.rows[0]?.found) return 0

  const rows = await client.query<{ count: number }>('select count(*)::int as count from drizzle.__drizzle_migrations')
  return rows.rows[0]?.count ?? 0
}
