import { randomBytes } from 'node:crypto'
import { cachedSite, type CachedSite } from '#tests/support/cachedSite.ts'

let site: CachedSite
beforeEach(async () => void (site = await cachedSite()))
afterEach(() => site.close())

const numbers = Array.from({ length: 300 }, (_, number) => `/article/${number}`)
const isHeld = (path: string) => site.pages.fresh(path) !== undefined

test('however many pages are read at once, the memory holds the one read last, and no more than it may', async () => {
  await Promise.all(numbers.map((path) => site.get(path)))
  await site.get('/article/last')
  expect(isHeld('/article/last')).toBe(true)
  // A megabyte holds less than 150 pages of nearly seven kilobytes.
  const held = numbers.filter(isHeld).length
  expect(held).toBeGreaterThan(50)
  expect(held).toBeLessThan(150)
})

test('headers and long addresses count too', async () => {
  site.says = () => ({ body: 'short', headers: { link: randomBytes(5_000).toString('hex') } })
  await Promise.all(numbers.map((path) => site.get(path)))
  expect(numbers.filter(isHeld).length).toBeLessThan(50)
})

test('whoever asks for addresses that are not there does not drive out the pages that are', async () => {
  await site.get('/')
  site.says = () => ({ status: 404 })
  await Promise.all(numbers.map((path) => site.get(path)))
  expect(isHeld('/')).toBe(true)
  expect(numbers.filter(isHeld).length).toBeLessThan(25)
})

test('whoever makes up routers does not drive out the pages either', async () => {
  await site.get('/')
  const routers = numbers.map((path) => ({ RSC: '1', 'Next-Router-State-Tree': path.repeat(50) }))
  await Promise.all(routers.map((headers) => site.get('/', { headers })))
  expect(site.asked).toHaveLength(301)
  expect(isHeld('/')).toBe(true)
  expect((await site.get('/')).headers['cache-status']).toBe('kiosque; hit')
})

test('the data of a page is kept apart from the page, and apart for each piece of it', async () => {
  site.says = ({ url, headers: asked }) => ({
    body: JSON.stringify([url, asked]),
    headers: { vary: 'rsc, next-router-state-tree, next-router-prefetch, next-router-segment-prefetch' },
  })
  const pieces: Record<string, string>[] = [
    {},
    { RSC: '1' },
    { RSC: '1', 'Next-Router-Prefetch': '1' },
    { RSC: '1', 'Next-Router-Prefetch': '1', 'Next-Router-Segment-Prefetch': '/_tree' },
    { RSC: '1', 'Next-Router-State-Tree': 'x' },
  ]
  const bodies = []
  for (const headers of pieces) bodies.push((await site.get('/?_rsc=1&a=2', { headers })).body)
  expect(new Set(bodies).size).toBe(pieces.length)
  for (const [index, headers] of pieces.entries()) {
    const again = await site.get('/?_rsc=1&b=3', { headers: { ...headers, 'X-Other': '1' } })
    expect(again.body).toBe(bodies[index])
    expect(again.headers['cache-status']).toBe('kiosque; hit')
    expect(again.headers.vary).toContain('next-router-segment-prefetch')
  }
  expect(site.urls()).toEqual(['/', '/?_rsc=1', '/?_rsc=1', '/?_rsc=1', '/?_rsc=1'])
})

test('what changed what it is moves house, and leaves nothing behind', async () => {
  await site.get('/a')
  site.later(301)
  site.says = () => ({ status: 404 })
  await site.get('/a')
  site.later(312)
  site.says = () => ({})
  await site.get('/a')
  expect((await site.get('/a')).status).toBe(200)
})
