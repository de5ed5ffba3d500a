import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { cachedSite, type CachedSite, pageNumber } from '#tests/support/cachedSite.ts'

let site: CachedSite
beforeEach(async () => void (site = await cachedSite()))
afterEach(() => site.close())

test('the next reader gets the page from memory, whatever hangs on the address', async () => {
  await site.get('/')
  const { body, headers } = await site.get('/?utm_source=mail')
  expect(body).toBe(pageNumber(1))
  expect(headers['cache-status']).toBe('kiosque; hit')
  expect(headers['content-length']).toBe(String(Buffer.byteLength(body)))
})

test.each(['as it is', 'as a proxy made it strong'])(
  'a browser that has the page already, %s, is told that it has not changed',
  async (how) => {
    const { headers } = await site.get('/')
    const etag = String(headers.etag)
    const known = how === 'as it is' ? etag : etag.replace('W/', '')
    const again = await site.get('/', { headers: { 'If-None-Match': `"other", ${known}` } })
    expect(again).toMatchObject({ status: 304, body: '' })
    expect(again.headers['content-length']).toBeUndefined()
    expect(again.headers).toMatchObject({ etag, 'cache-control': 's-maxage=300', vary: 'Accept-Encoding' })
  },
)

test('a browser that has the page of before gets the one of now', async () => {
  const { status, body } = await site.get('/', { headers: { 'If-None-Match': '"before"' } })
  expect({ status, body }).toEqual({ status: 200, body: pageNumber(1) })
})

test('the first reader is told that nothing has changed too, when somebody kept what they had', async () => {
  const { headers } = await site.get('/')
  site.says = () => ({ body: pageNumber(1) })
  site.later(400)
  expect(await site.get('/', { headers: { 'If-None-Match': String(headers.etag) } })).toMatchObject({ status: 304 })
  expect(site.asked.at(-1)?.headers['if-none-match']).toBeUndefined()
})

test.each([
  ['br, gzip', 'br', brotliDecompressSync],
  ['gzip', 'gzip', gunzipSync],
  ['gzip;q=1, br;q=0', 'gzip', gunzipSync],
])('a browser that takes %s gets %s', async (accepted, encoding, open) => {
  await site.get('/')
  await new Promise((resolve) => setTimeout(resolve, 200))
  const { headers, bytes } = await site.get('/', { headers: { 'Accept-Encoding': accepted } })
  expect(headers).toMatchObject({ 'content-encoding': encoding, vary: 'Accept-Encoding' })
  expect(open(bytes).toString()).toBe(pageNumber(1))
  expect(bytes.length).toBeLessThan(pageNumber(1).length / 4)
})

test('a header longer than any browser sends is taken for absent, not read', async () => {
  const { headers } = await site.get('/')
  const padding = ' '.repeat(5_000)
  const compressed = await site.get('/', { headers: { 'Accept-Encoding': `gzip,${padding}br` } })
  expect(compressed.headers['content-encoding']).toBeUndefined()
  expect((await site.get('/', { headers: { 'If-None-Match': `${headers.etag},${padding}"x"` } })).status).toBe(200)
})

test.each(['a page that is in memory', 'one that is not'])(
  'who asks for the head of %s gets the head alone',
  async (which) => {
    if (which === 'a page that is in memory') await site.get('/')
    const { status, body, headers } = await site.get('/', { method: 'HEAD' })
    expect({ status, body }).toEqual({ status: 200, body: '' })
    expect(Number(headers['content-length'])).toBeGreaterThan(1000)
    expect((await site.get('/')).body).toBe(pageNumber(1))
  },
)

test('who asks for a part of a page gets the whole, and the next reader too', async () => {
  const { status, body } = await site.get('/', { headers: { Range: 'bytes=0-9' } })
  expect({ status, body }).toEqual({ status: 200, body: pageNumber(1) })
  expect(site.asked[0]?.headers.range).toBeUndefined()
})

test('a proxy learns how long it may keep a page, how old it is and with what it varies', async () => {
  site.says = () => ({
    headers: { vary: 'rsc, next-router-prefetch, Accept-Encoding', 'x-kiosque-born': String(Date.now() - 20_000) },
  })
  await site.get('/')
  const { headers } = await site.get('/')
  expect(headers).toMatchObject({
    'cache-control': 's-maxage=300',
    vary: 'rsc, next-router-prefetch, Accept-Encoding',
    'cache-status': 'kiosque; hit',
  })
  expect(Number(headers.age)).toBeGreaterThanOrEqual(20)
  expect(headers['x-kiosque-born']).toBeUndefined()
})

test('a browser is not told to show the page of yesterday once more', async () => {
  site.says = () => ({ headers: { 'cache-control': 's-maxage=300, stale-while-revalidate=86000' } })
  expect((await site.get('/')).headers['cache-control']).toBe('s-maxage=300')
})

test('what Next says twice is said once', async () => {
  site.says = () => ({ status: 308, headers: { location: ['/here', '/here'], link: ['<a>', '<a>'] } })
  expect((await site.get('/moved')).headers).toMatchObject({ location: '/here', link: '<a>' })
})

test('a proxy keeps a page that is not there for seconds, and one that failed not at all', async () => {
  site.says = ({ url }) => ({ status: url === '/failing' ? 500 : 404 })
  expect((await site.get('/missing')).headers['cache-control']).toBe('s-maxage=10')
  expect((await site.get('/failing')).headers['cache-control']).toBe('no-store')
})

test('the scripts a page brings along are squeezed once and handed out from memory', async () => {
  const immutable = 'public, max-age=31536000, immutable'
  site.says = () => ({ headers: { 'content-type': 'text/javascript', 'cache-control': immutable } })
  await site.get('/_next/static/script.js')
  const { headers } = await site.get('/_next/static/script.js', { headers: { 'Accept-Encoding': 'gzip' } })
  expect(headers).toMatchObject({ 'cache-status': 'kiosque; hit', 'content-encoding': 'gzip' })
  expect(headers['cache-control']).toBe(immutable)
  expect(site.asked).toHaveLength(1)
})

test('an operator can do without the memory', async () => {
  const without = await cachedSite({ megabytes: 0 })
  await without.get('/')
  const { headers } = await without.get('/')
  expect(without.urls()).toEqual(['/', '/'])
  expect(headers['cache-status']).toBe('kiosque; fwd=bypass')
  without.close()
})
