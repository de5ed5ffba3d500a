import type { IncomingMessage, ServerResponse } from 'node:http'
import { tmpdir } from 'node:os'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { requestHandler } from '#server/handleRequest.ts'
import { openPageCache, type PageCache } from '#server/pageCache.ts'
import { httpServer, type TestServer } from '#tests/support/httpServer.ts'

const text = `<p>${'Le Kiosque, journal du Maghreb. '.repeat(200)}</p>`
let made: string[]
let failing: boolean
let withdrawn: boolean
let databaseAnswers: boolean
let server: TestServer

/** In the place of Next: every address is a cacheable page but those that say otherwise. */
async function site(request: IncomingMessage, response: ServerResponse): Promise<void> {
  made.push(request.url ?? '')
  await new Promise((resolve) => setTimeout(resolve, 20))
  const path = request.url ?? ''
  response.statusCode = withdrawn || path.startsWith('/missing') ? 404 : 200
  if (failing) response.statusCode = 500
  if (path === '/moved') response.setHeader('location', ['/here', '/here'])
  response.setHeader('content-type', 'text/html; charset=utf-8')
  response.setHeader('cache-control', path.startsWith('/private') ? 'private, no-store' : 's-maxage=300')
  if (path.startsWith('/_next/')) response.setHeader('cache-control', 'public, max-age=31536000, immutable')
  if (path.startsWith('/cookie')) response.setHeader('set-cookie', 'a=1')
  response.end(`${text}${made.length}`)
}

beforeEach(async () => {
  made = []
  failing = false
  withdrawn = false
  databaseAnswers = true
  server = await open(openPageCache(1))
})
afterEach(async () => {
  await server.close()
})

function open(pages: PageCache): Promise<TestServer> {
  return httpServer(
    requestHandler({
      next: site,
      mode: 'production',
      mediaFolder: tmpdir(),
      pages,
      databaseAnswers: async () => databaseAnswers,
      isClosing: () => false,
    }),
  )
}

test('a hundred readers who arrive at once cost one rendering, and all get the same page', async () => {
  const answers = await Promise.all(Array.from({ length: 100 }, () => server.get('/')))
  expect(made).toEqual(['/'])
  expect(new Set(answers.map(({ body }) => body)).size).toBe(1)
})

test('the next reader gets the page from memory, whatever hangs on the address', async () => {
  await server.get('/')
  const { body, headers } = await server.get('/?utm_source=mail')
  expect(body).toBe(`${text}1`)
  expect(headers['cache-status']).toBe('kiosque; hit')
  expect(headers['content-length']).toBe(String(Buffer.byteLength(body)))
})

test.each(['as it is', 'as a proxy made it strong'])(
  'a browser that has the page already, %s, is told that it has not changed',
  async (how) => {
    const { headers } = await server.get('/')
    const etag = String(headers.etag)
    const known = how === 'as it is' ? etag : etag.replace('W/', '')
    const again = await server.get('/', { headers: { 'If-None-Match': `"other", ${known}` } })
    expect(again).toMatchObject({ status: 304, body: '' })
    expect(again.headers['content-length']).toBeUndefined()
    expect(again.headers['cache-control']).toBe('s-maxage=300')
  },
)

test.each([
  ['br, gzip', 'br', brotliDecompressSync],
  ['gzip', 'gzip', gunzipSync],
  ['gzip;q=1, br;q=0', 'gzip', gunzipSync],
])('a browser that takes %s gets %s', async (accepted, encoding, open) => {
  await server.get('/')
  await new Promise((resolve) => setTimeout(resolve, 200))
  const { headers, bytes } = await server.get('/', { headers: { 'Accept-Encoding': accepted } })
  expect(headers).toMatchObject({ 'content-encoding': encoding, vary: 'Accept-Encoding' })
  expect(open(bytes).toString()).toBe(`${text}1`)
  expect(bytes.length).toBeLessThan(text.length / 4)
})

test.each(['a page that is in memory', 'one that is not'])(
  'who asks for the head of %s gets the head alone',
  async (which) => {
    if (which === 'a page that is in memory') await server.get('/')
    const { status, body, headers } = await server.get('/', { method: 'HEAD' })
    expect({ status, body }).toEqual({ status: 200, body: '' })
    expect(Number(headers['content-length'])).toBeGreaterThan(1000)
  },
)

test.each(['/private', '/cookie', '/missing'])('%s is made anew for every reader', async (path) => {
  await server.get(path)
  await server.get(path)
  expect(made).toEqual([path, path])
})

test('when a page fails later, readers go on getting the last good one', async () => {
  const realNow = Date.now
  await server.get('/')
  failing = true
  Date.now = () => realNow() + 60_000
  try {
    const { status, body, headers } = await server.get('/')
    expect({ status, body }).toEqual({ status: 200, body: `${text}1` })
    expect(headers['cache-status']).toBe('kiosque; hit; fwd=stale; fwd-status=500')
    expect((await server.get('/never-seen')).status).toBe(500)
  } finally {
    Date.now = realNow
  }
})

test('a page that was withdrawn does not come back when something fails later', async () => {
  const realNow = Date.now
  await server.get('/')
  try {
    Date.now = () => realNow() + 60_000
    withdrawn = true
    expect((await server.get('/')).status).toBe(404)
    failing = true
    expect((await server.get('/')).status).toBe(500)
  } finally {
    Date.now = realNow
  }
})

test('a redirect that Next says twice is said once', async () => {
  expect((await server.get('/moved')).headers.location).toBe('/here')
})

test('a proxy keeps a page that is not there for seconds, and one that failed not at all', async () => {
  expect((await server.get('/missing')).headers['cache-control']).toBe('s-maxage=10')
  failing = true
  expect((await server.get('/failing')).headers['cache-control']).toBe('no-store')
})

test('a header longer than any browser sends is taken for absent, not read', async () => {
  const { headers } = await server.get('/')
  const padding = ' '.repeat(5_000)
  const compressed = await server.get('/', { headers: { 'Accept-Encoding': `gzip,${padding}br` } })
  expect(compressed.headers['content-encoding']).toBeUndefined()
  expect((await server.get('/', { headers: { 'If-None-Match': `${headers.etag},${padding}"x"` } })).status).toBe(200)
})

test('the scripts a page brings along are squeezed once and handed out from memory', async () => {
  await server.get('/_next/static/script.js')
  const { headers } = await server.get('/_next/static/script.js', { headers: { 'Accept-Encoding': 'gzip' } })
  expect(headers).toMatchObject({ 'cache-status': 'kiosque; hit', 'content-encoding': 'gzip' })
  expect(headers['cache-control']).toBe('public, max-age=31536000, immutable')
  expect(made).toHaveLength(1)
})

test('a page that is no longer fresh is asked for again', async () => {
  const realNow = Date.now
  await server.get('/')
  Date.now = () => realNow() + 60_000
  try {
    expect((await server.get('/')).body).toBe(`${text}2`)
  } finally {
    Date.now = realNow
  }
})

test('however many pages are read at once, the memory holds the one read last, and no more than it may', async () => {
  const pages = openPageCache(1)
  const bounded = await open(pages)
  const numbers = Array.from({ length: 300 }, (_, number) => `/article/${number}`)
  await Promise.all(numbers.map((path) => bounded.get(path)))
  await bounded.get('/article/last')
  await bounded.close()

  expect(pages.fresh('/article/last')).toBeDefined()
  // A megabyte holds less than 150 pages of nearly seven kilobytes.
  const held = numbers.filter((path) => pages.fresh(path) !== undefined).length
  expect(held).toBeGreaterThan(50)
  expect(held).toBeLessThan(150)
})

test('an operator can do without the memory', async () => {
  const without = await open(openPageCache(0))
  await without.get('/')
  const { headers } = await without.get('/')
  expect(made).toEqual(['/', '/'])
  expect(headers['cache-status']).toBe('kiosque; fwd=bypass')
  await without.close()
})
