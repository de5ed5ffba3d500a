import { randomBytes } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { codeOf } from '#bin/first/codeOf.mjs'
import { migrateDatabase } from '#db/migrate.ts'

export type TestDatabase = { url: string; close: () => Promise<void> }

/** Any number will do, as long as nobody else takes this lock. */
const seedingLock = 8_731_904

/** Makes the template that fresh databases are copied from; done once, before any test. */
export async function makeMigratedTemplate(): Promise<void> {
  const name = templateName('migrated')
  await onServer((server) => server.query(`CREATE DATABASE ${name}`))
  await migrateDatabase(urlOf(name))
}

/** Fills the demonstration edition into a template, once for all the processes of this run. */
export async function makeSeededTemplate(): Promise<void> {
  const name = templateName('seeded')
  const half = `${name}_half`
  await onServer(async (server) => {
    await server.query('SELECT pg_advisory_lock($1)', [seedingLock])
    const { rowCount } = await server.query('SELECT FROM pg_database WHERE datname = $1', [name])
    if (rowCount) return

    await server.query(`CREATE DATABASE ${half} TEMPLATE ${templateName('migrated')}`)
    const mediaFolder = testMediaFolder()
    mkdirSync(mediaFolder, { recursive: true })
    // Only here: it brings sharp along, which most test files do not need.
    const { fillEmptyDatabase } = await import('#domain/edition/fillEmptyDatabase.ts')
    await fillEmptyDatabase({ databaseUrl: urlOf(half), mediaFolder, now: new Date() })
    await server.query(`ALTER DATABASE ${half} RENAME TO ${name}`)
  })
}

/** A database of its own for one test file, dropped by `close`; `bare` has no table yet. */
export async function copyOf(template: 'bare' | 'migrated' | 'seeded'): Promise<TestDatabase> {
  const name = `${run()}_${randomBytes(6).toString('hex')}`
  const from = template === 'bare' ? 'template1' : templateName(template)
  await onServer((server) => server.query(`CREATE DATABASE ${name} TEMPLATE ${from}`))
  return {
    url: urlOf(name),
    close: () => onServer((server) => drop(server, name)),
  }
}

export async function dropTemplates(): Promise<void> {
  await onServer(async (server) => {
    const { rows } = await server.query('SELECT datname FROM pg_database WHERE starts_with(datname, $1)', [run()])
    for (const { datname } of rows) await drop(server, datname)
  })
}

/** PostgreSQL's own autovacuum may be at work in it, which nobody but a superuser may interrupt; it leaves by itself. */
async function drop(server: pg.Client, name: string): Promise<void> {
  for (let attempts = 1; ; attempts += 1) {
    try {
      await server.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`)
      return
    } catch (error) {
      if (codeOf(error) !== '42501' || attempts === 50) throw error
      await pause(100)
    }
  }
}

/** Where the pictures of the demonstration edition are during the tests. */
export function testMediaFolder(): string {
  return fromEnvironment('TEST_MEDIA_DIR')
}

function templateName(what: 'migrated' | 'seeded'): string {
  return `${run()}_${what}`
}

function run(): string {
  return fromEnvironment('TEST_RUN')
}

function urlOf(database: string): string {
  const url = new URL(fromEnvironment('TEST_POSTGRES_URL'))
  url.pathname = `/${database}`
  return url.href
}

async function onServer<T>(work: (server: pg.Client) => Promise<T>): Promise<T> {
  const server = new pg.Client({ connectionString: fromEnvironment('TEST_POSTGRES_URL') })
  await server.connect()
  try {
    return await work(server)
  } finally {
    await server.end()
  }
}

function fromEnvironment(name: string): string {
  const value = process.env[name]
  if (!value) throw new Error(`${name} is not set: start the tests with npm test, or with npm run unit.`)
  return value
}
