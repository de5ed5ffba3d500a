import { cachedSite, type CachedSite } from '#tests/support/cachedSite.ts'

const slowly = <T>(said: T) => new Promise<T>((resolve) => setTimeout(() => resolve(said), 50))
const navigation = { RSC: '1', 'Next-Router-Segment-Prefetch': '/_tree' }

let site: CachedSite
beforeEach(async () => void (site = await cachedSite()))
afterEach(() => site.close())

function hundred(path: string, headers: Record<string, string> = {}) {
  return Promise.all(Array.from({ length: 100 }, () => site.get(path, { headers })))
}

test.each([
  ['a page', '/', {}, {}],
  ['a page, each with a query of their own', '/?a', {}, {}],
  ['the data of a page', '/?_rsc=abc', navigation, {}],
  ['a script', '/_next/static/a.js', {}, { headers: { 'cache-control': 'public, max-age=31536000, immutable' } }],
  ['an address that is not there', '/missing', {}, { status: 404 }],
  ['a page that fails', '/failing', {}, { status: 500 }],
])('a hundred readers who arrive at once at %s cost one call, and all get the same', async (_, path, headers, said) => {
  site.says = () => slowly(said)
  const answers = await hundred(path, headers)
  expect(site.asked).toHaveLength(1)
  expect(new Set(answers.map(({ body }) => body)).size).toBe(1)
})

test('a hundred readers of a page whose time is over cost one call too', async () => {
  site.says = () => slowly({})
  await site.get('/')
  site.later(400)
  await hundred('/')
  expect(site.asked).toHaveLength(2)
})

test('whoever asked first may go away without those who wait noticing', async () => {
  site.says = () => slowly({})
  const gone = site.get('/', { signal: AbortSignal.timeout(20) }).catch(() => 'gone')
  await new Promise((resolve) => setTimeout(resolve, 10))
  const answers = await hundred('/')
  expect(await gone).toBe('gone')
  expect(answers.every(({ status }) => status === 200)).toBe(true)
  expect(site.asked).toHaveLength(1)
})

test('those who waited are told in the words of RFC 9211 that they shared', async () => {
  site.says = () => slowly({})
  const answers = await hundred('/')
  const said = answers.map(({ headers }) => headers['cache-status'])
  expect(said.filter((words) => words === 'kiosque; fwd=miss; stored')).toHaveLength(1)
  expect(said.filter((words) => words === 'kiosque; fwd=miss; collapsed')).toHaveLength(99)
})
