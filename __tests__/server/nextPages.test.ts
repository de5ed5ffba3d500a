import { freePort } from '#bin/first/port.mjs'
import { type Clone, makeClone } from '#tests/support/clone.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { launch, type Launched } from '#tests/support/launcher.ts'

let clone: Clone
let site: Launched
let url: string
let closeDatabase: () => Promise<void>

beforeAll(async () => {
  clone = makeClone()
  const database = await freshDatabase()
  closeDatabase = database.close
  const port = await freePort()
  url = `http://localhost:${port}`
  const environment = { PORT: String(port), DATABASE_URL: database.url }
  site = launch({ command: 'start', folder: clone.folder, environment })
  await site.says('Kiosque is open at')
}, 120_000)

afterAll(async () => {
  site.signalGroup('SIGTERM')
  await site.ended
  await closeDatabase()
  clone.remove()
}, 30_000)

async function read(name: string) {
  const response = await fetch(`${url}/edition/${name}`)
  const [text] = (await response.text()).match(new RegExp(`${name} \\d+`)) ?? []
  return { text, cache: response.headers.get('cache-status') }
}

/** Changes what every page shows, through a route of Next's that says so, and waits for its answer. */
async function print(query = ''): Promise<void> {
  const answer = await fetch(`${url}/api/print${query}`, { method: 'POST' })
  expect(answer.status).toBe(200)
}

test('the read after a change shows it, on pages in memory and on one that was being made', async () => {
  expect(await read('morning')).toEqual({ text: 'morning 1', cache: 'kiosque; fwd=miss; stored' })
  expect(await read('morning')).toEqual({ text: 'morning 1', cache: 'kiosque; hit' })

  const under = read('slow')
  await new Promise((resolve) => setTimeout(resolve, 500))
  await print()
  expect((await read('morning')).text).toBe('morning 2')
  expect((await read('slow')).text).toBe('slow 2')
  expect((await under).text).toBe('slow 2')
  expect(await read('slow')).toEqual({ text: 'slow 2', cache: 'kiosque; hit' })
})

test('twenty changes are shown at once, each', async () => {
  const { text = '' } = await read('noon')
  const first = Number(text.split(' ')[1])
  for (let number = first + 1; number <= first + 20; number += 1) {
    await print()
    expect((await read('noon')).text).toBe(`noon ${number}`)
  }
})

test('while pages cannot be made the last good one goes out as such, and the next edition as soon as it can', async () => {
  const { text } = await read('evening')
  await print('?down')
  expect(await read('evening')).toEqual({ text, cache: 'kiosque; fwd=stale; fwd-status=500' })
  expect((await read('evening')).cache).toMatch(/^kiosque; hit; ttl=-\d+; detail=stale$/)
  expect((await fetch(`${url}/edition/unread`)).status).toBe(500)

  await print()
  expect((await read('evening')).text).not.toBe(text)
})
