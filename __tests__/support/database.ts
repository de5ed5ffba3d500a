import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { drizzle } from 'drizzle-orm/node-postgres'
import { migrate } from 'drizzle-orm/node-postgres/migrator'
import { Client } from 'pg'
import { copyOf, makeSeededTemplate, type TestDatabase } from './templates.ts'

/** An empty, migrated database on a real PostgreSQL. */
export function freshDatabase(): Promise<TestDatabase> {
  return copyOf('migrated')
}

/** A database that holds the demonstration edition; the first caller of a run waits until it is filled. */
export async function seededDatabase(): Promise<TestDatabase> {
  await makeSeededTemplate()
  return copyOf('seeded')
}

/** A database as it was when this migration was the last there was. */
export async function olderDatabase(last: string): Promise<TestDatabase> {
  const database = await copyOf('bare')
  const folder = await mkdtemp(join(tmpdir(), 'kiosque-older-'))
  const client = new Client({ connectionString: database.url })
  try {
    await cp('db/migrations', folder, { recursive: true })
    const journal = join(folder, 'meta', '_journal.json')
    const { entries, ...rest }: { entries: { tag: string }[] } = JSON.parse(await readFile(journal, 'utf8'))
    const until = entries.findIndex(({ tag }) => tag === last) + 1
    await writeFile(journal, JSON.stringify({ ...rest, entries: entries.slice(0, until) }))

    await client.connect()
    await migrate(drizzle(client), { migrationsFolder: folder })
    return database
  } finally {
    await client.end()
    await rm(folder, { recursive: true, force: true })
  }
}
