import { chmodSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { freePort } from '#bin/first/port.mjs'
import { freshDatabase } from '#tests/support/database.ts'
import { launch } from '#tests/support/launcher.ts'

const isRoot = process.getuid?.() === 0
let place: string

beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'kiosque-refusal-'))
  chmodSync(place, 0o755)
})

afterEach(() => rmSync(place, { recursive: true, force: true }))

test.each([
  ['PORT', 'abc', 'PORT must be a whole number from 1 to 65535, not "abc": try PORT=3000.'],
  ['PORT', '70000', 'PORT must be a whole number from 1 to 65535, not "70000": try PORT=3000.'],
  ['SITE_URL', 'news', 'SITE_URL must be a web address such as https://news.example.org, not "news".'],
  ['HOST', '192.0.2.7', 'HOST 192.0.2.7 is not an address of this machine: leave HOST unset to listen on all of them.'],
  [
    'DATABASE_URL',
    'mysql://root:secret@localhost/kiosque',
    'DATABASE_URL is not the address of a PostgreSQL: write it like postgres://user:password@host:5432/database.',
  ],
  [
    'AUTH_SECRET',
    'changeme-changeme-changeme-changeme',
    'AUTH_SECRET is too easy to guess: set 32 random characters or more, as `openssl rand -base64 32` makes them.',
  ],
  [
    'AUTH_SECRET',
    'please-replace-this-in-production-with-another',
    'AUTH_SECRET is too easy to guess: set 32 random characters or more, as `openssl rand -base64 32` makes them.',
  ],
  [
    'RECAPTCHA_SITE_KEY',
    'for-everybody',
    'RECAPTCHA_SITE_KEY and RECAPTCHA_SECRET_KEY go together: set RECAPTCHA_SECRET_KEY too, or neither.',
  ],
])('a person who sets %s to %s is told what it should be', async (name, value, sentence) => {
  expect(await refusalOf({ PORT: String(await freePort()), [name]: value })).toBe(sentence)
})

test('a person whose port is taken is told which, and how to choose another', async () => {
  const port = await freePort()
  const other = createServer().listen(port)
  expect(await refusalOf({ PORT: String(port) })).toBe(
    `Port ${port} is in use by another program: stop that one, or choose another port with PORT=${port + 1} npm start.`,
  )
  other.close()
})

test('a person whose database does not answer is told so, without the password', async () => {
  const port = await freePort()
  expect(await refusalWith(`postgres://kiosque:secret@127.0.0.1:${port}/kiosque`)).toBe(
    `No database answers at 127.0.0.1:${port}: start it, or correct DATABASE_URL, or unset it to use the embedded PostgreSQL.`,
  )
})

test('a person whose database machine does not exist is told its name', async () => {
  expect(await refusalWith('postgres://kiosque:secret@nowhere.invalid/kiosque')).toBe(
    'No machine named "nowhere.invalid" was found: correct the address in DATABASE_URL.',
  )
})

test('a person with the wrong password is told whose password it was', async () => {
  const url = testServer()
  url.password = 'wrong'
  expect(await refusalWith(url.href)).toBe(
    `The database at ${url.host} does not accept the password of the user "kiosque": correct DATABASE_URL.`,
  )
})

test('a person whose database was never created is told how to create it', async () => {
  const url = testServer()
  url.pathname = '/news'
  expect(await refusalWith(url.href)).toBe(
    `There is no database "news" at ${url.host}: create it with \`createdb news\`, or correct DATABASE_URL.`,
  )
})

test('a person whose database is not in UTF-8 is told how to make one that is', async () => {
  const url = testServer()
  await onServer(`CREATE DATABASE latin ENCODING 'LATIN1' LOCALE 'C' LOCALE_PROVIDER libc TEMPLATE template0`)
  url.pathname = '/latin'
  expect(await refusalWith(url.href)).toContain('is encoded in LATIN1: make one with `createdb --encoding=UTF8')
  await onServer('DROP DATABASE latin')
})

test('a person whose database user may create nothing is told to make it the owner', async () => {
  const database = await freshDatabase()
  const url = new URL(database.url)
  const client = new pg.Client({ connectionString: database.url })
  await client.connect()
  await client.query(`REVOKE CREATE ON DATABASE "${url.pathname.slice(1)}" FROM kiosque`)
  await client.end()
  expect(await refusalWith(url.href)).toMatch(
    /^The user "kiosque" may not create tables in .*: make it the owner of that/,
  )
  await database.close()
})

test('a person whose data folder is a file is told to choose another', async () => {
  const file = join(place, 'file')
  writeFileSync(file, 'in the way')
  expect(await refusalOf({ KIOSQUE_DATA: file })).toMatch(
    /^The data folder .*file cannot be written by the user ".*" \(a file is in the way\): make it writable, or set KIOSQUE_DATA/,
  )
})

test('an ordinary user whose data folder belongs to another is told so', async () => {
  chmodSync(place, 0o555)
  const uid = isRoot ? 65534 : undefined
  const refused = launch({ command: 'start', environment: { KIOSQUE_DATA: join(place, 'data') }, uid })
  expect(await refused.ended).toBe(1)
  expect(refused.output()).toMatch(/The data folder .*data cannot be written by the user ".*" \(permission denied\)/)
  chmodSync(place, 0o755)
})

const asRoot = isRoot ? test : test.skip

asRoot('root is told when the user of the database cannot enter the data folder it asked for', async () => {
  chmodSync(place, 0o700)
  expect(await refusalOf({ KIOSQUE_DATA: join(place, 'data') })).toBe(
    `PostgreSQL cannot run as root, and the user "postgres" that it runs as cannot enter ${place}: choose a KIOSQUE_DATA that every user may enter, such as /var/lib/kiosque.`,
  )
})

/** The one sentence that `npm start` ends with; nothing may be left of the data folder. */
async function refusalOf(environment: Record<string, string>): Promise<string | undefined> {
  const data = join(place, 'data')
  const port = String(await freePort())
  const refused = launch({ command: 'start', environment: { PORT: port, KIOSQUE_DATA: data, ...environment } })
  expect(await refused.ended).toBe(1)
  expect(refused.output()).not.toContain('    at ')
  expect(refused.output()).not.toContain('secret')
  expect(existsSync(data)).toBe(false)
  return refused.output().trimEnd().split('\n').at(-1)
}

function refusalWith(databaseUrl: string): Promise<string | undefined> {
  return refusalOf({ DATABASE_URL: databaseUrl })
}

function testServer(): URL {
  return new URL(process.env.TEST_POSTGRES_URL ?? '')
}

async function onServer(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: process.env.TEST_POSTGRES_URL })
  await client.connect()
  await client.query(statement)
  await client.end()
}
