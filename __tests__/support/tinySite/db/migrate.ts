import pg from 'pg'
import { prepareQueues } from '#db/queues.ts'

export async function migrateDatabase(databaseUrl: string): Promise<{ applied: number }> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  const { rows } = await client.query(`SELECT to_regclass('notes') IS NULL AS missing`)
  await client.query('CREATE TABLE IF NOT EXISTS notes (text text)')
  await client.end()
  await prepareQueues(databaseUrl)
  return { applied: rows[0].missing ? 1 : 0 }
}
