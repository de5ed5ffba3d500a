import { appendFileSync, chmodSync, chownSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from '#bin/first/port.mjs'
import { databaseLine } from '#tests/support/databaseLine.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { type Clone, makeClone } from '#tests/support/clone.ts'
import { filesBelow } from '#tests/support/filesBelow.ts'
import { launch, type Launch, type Launched } from '#tests/support/launcher.ts'

const isRoot = process.getuid?.() === 0
const asRoot = isRoot ? test : test.skip
let clone: Clone
let port: number
let site: Launched

beforeAll(async () => {
  clone = makeClone()
  port = await freePort()
})

afterEach(async () => {
  if (site.child.exitCode === null && site.child.signalCode === null) site.signalGroup('SIGTERM')
  await site.ended
})

afterAll(() => clone.remove())

test('a stranger starts the site with one command, and Ctrl-C finishes what is under way', async () => {
  // Not the Node of the clone: the launcher hands over to that one.
  site = start({ node: process.execPath })
  await site.says(`Kiosque is open at http://localhost:${port}`)
  for (const said of ['Starting the database', '1 applied', 'with the demonstration edition', 'Building the site']) {
    expect(site.output()).toContain(said)
  }
  expect(await (await get('/p/hello')).text()).toContain('HELLO')
  expect(await (await get('/media/picture.txt')).text()).toBe('0123456789')

  const slow = get('/slow').then((response) => response.text())
  await new Promise((resolve) => setTimeout(resolve, 300))
  site.signalGroup('SIGINT')
  expect(await slow).toBe('slow, but whole')
  expect(await site.ended).toBe(0)
  expect(databaseLog()).toMatch(/database system is shut down\n$/)
}, 90_000)

test('the second start fills and builds nothing, and a second Kiosque in the same folder is refused', async () => {
  const before = performance.now()
  site = start()
  await site.says('Kiosque is open at')
  expect(performance.now() - before).toBeLessThan(10_000)
  expect(site.output()).toContain('not empty, left as it is')
  expect(site.output()).not.toContain('Building')

  const second = launch({ command: 'start', folder: clone.folder, environment: { PORT: String(await freePort()) } })
  expect(await second.ended).toBe(1)
  expect(second.output()).toContain(
    `Kiosque is already running in this folder as process ${site.child.pid} (http://localhost:${port}): stop that one first`,
  )
  expect((await get('/')).status).toBe(200)
}, 30_000)

test('after a kill -9 the next start finds the database that was left running', async () => {
  site = start()
  await site.says('Kiosque is open at')
  site.signalGroup('SIGKILL')
  await site.ended

  site = start()
  await site.says('Kiosque is open at')
  expect(site.output()).toContain('after stopping the one a killed Kiosque had left')
  expect(await (await get('/p/again')).text()).toContain('AGAIN')
}, 30_000)

test('after a power cut a note that names some other process does not keep the database down', async () => {
  appendFileSync(join(clone.folder, '.data', 'postgres', 'postmaster.pid'), `${process.pid}\n/elsewhere\n`)
  site = start()
  await site.says('Kiosque is open at')
}, 30_000)

test('whoever stops it while it sets up gets a database that stopped in order', async () => {
  site = start()
  await site.says('Starting the database')
  site.signalGroup('SIGINT')
  expect(await site.ended).toBe(130)
  expect(databaseLog()).toMatch(/database system is shut down\n$/)
  expect(existsSync(join(clone.folder, '.data', 'kiosque.lock'))).toBe(false)
}, 30_000)

test('whoever kills only the launcher gets a site that ends in order behind it', async () => {
  site = start({ node: process.execPath })
  await site.says('Kiosque is open at')
  site.child.kill('SIGKILL')
  await site.ended
  expect(databaseLog()).toMatch(/database system is shut down\n$/)
}, 30_000)

test('while the database is away readers keep the pages that are there, and all recovers when it is back', async () => {
  const database = await freshDatabase()
  const line = await databaseLine(database.url)
  site = start({ environment: { PORT: String(port), DATABASE_URL: line.url } })
  await site.says('Kiosque is open at')
  expect(site.output()).not.toContain('Starting the database')
  expect(await (await get('/p/kept')).text()).toContain('KEPT')

  await line.cut()
  expect(await (await get('/p/kept')).text()).toContain('KEPT')
  const away = await get('/p/new')
  expect(away.status).toBe(503)
  expect(away.headers.get('retry-after')).toBe('30')
  expect((await get('/api/broken')).headers.get('content-type')).toBe('application/json')

  await line.mend()
  expect(await (await get('/p/new')).text()).toContain('NEW')
  site.signalGroup('SIGTERM')
  expect(await site.ended).toBe(0)
  await line.cut()
  await database.close()
}, 30_000)

test('however much is read nothing is written, and who stops it while readers read starts it again as it was', async () => {
  site = start()
  await site.says('Kiosque is open at')
  const built = filesBelow(join(clone.folder, '.next'))
  const words = Array.from({ length: 120 }, (_, number) => `word-${number}`)
  for (const word of words) expect(await (await get(`/p/${word}`)).text()).toContain(word.toUpperCase())
  expect(filesBelow(join(clone.folder, '.next'))).toEqual(built)

  const reading = words.map((word) =>
    get(`/p/${word}-again`).then(
      (response) => response.text(),
      () => 'refused',
    ),
  )
  site.signalGroup('SIGTERM')
  for (const text of await Promise.all(reading)) expect(text).toMatch(/-AGAIN<|^refused$/)
  expect(await site.ended).toBe(0)

  site = start()
  await site.says('Kiosque is open at')
  for (const word of words) expect(await (await get(`/p/${word}`)).text()).toContain(word.toUpperCase())
  expect(filesBelow(join(clone.folder, '.next'))).toEqual(built)
}, 60_000)

asRoot(
  'an ordinary user starts the site that root has built, with a database of its own',
  async () => {
    const nobody = 65534
    const data = mkdtempSync(join(tmpdir(), 'kiosque-nobody-'))
    chownSync(data, nobody, nobody)
    const environment = { PORT: String(port), KIOSQUE_DATA: data }
    site = launch({ command: 'start', folder: clone.folder, environment, uid: nobody })
    await site.says('Kiosque is open at')
    expect(site.output()).not.toContain('as the user')
    expect(await (await get('/p/nobody')).text()).toContain('NOBODY')
    site.signalGroup('SIGTERM')
    expect(await site.ended).toBe(0)
    rmSync(data, { recursive: true })
  },
  30_000,
)

asRoot(
  'root starts a clone that only root can enter, with the data elsewhere',
  async () => {
    chmodSync(clone.folder, 0o700)
    site = launch({ command: 'database', folder: clone.folder })
    await site.says('postgres://kiosque:')
    expect(site.output()).toMatch(
      /\(\/var\/lib\/kiosque\/[0-9a-f]{8}, because the database's user "postgres" cannot enter .*kiosque-clone-/,
    )
    const [elsewhere] = site.output().match(/\/var\/lib\/kiosque\/[0-9a-f]{8}/) ?? []
    site.signalGroup('SIGTERM')
    expect(await site.ended).toBe(0)
    if (elsewhere) rmSync(elsewhere, { recursive: true })
  },
  30_000,
)

function start(how: Partial<Launch> = {}): Launched {
  return launch({ command: 'start', folder: clone.folder, environment: { PORT: String(port) }, ...how })
}

function get(path: string): Promise<Response> {
  return fetch(`http://localhost:${port}${path}`)
}

function databaseLog(): string {
  return readFileSync(join(clone.folder, '.data', 'postgres.log'), 'utf8')
}
