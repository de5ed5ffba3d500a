import type { IncomingMessage, ServerResponse } from 'node:http'
import { tmpdir } from 'node:os'
import { requestHandler } from '#server/handleRequest.ts'
import { openPageCache } from '#server/pageCache.ts'
import { httpServer, type TestServer } from '#tests/support/httpServer.ts'

let databaseAnswers: boolean
let closing: boolean
let server: TestServer

/** In the place of Next: a page that renders, one that fails, and an API that words its own outage. */
async function site(request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.url?.startsWith('/throws')) throw new Error('secret')
  response.setHeader('X-From-Next', 'yes')
  response.statusCode = request.url === '/' ? 200 : 500
  if (request.url === '/ar/blank-without-script') return void response.end('<html><body></body></html>')
  response.write('the page ')
  response.end('as Next made it')
}

beforeEach(async () => {
  databaseAnswers = true
  closing = false
  server = await httpServer(
    requestHandler({
      next: site,
      mode: 'production',
      mediaFolder: tmpdir(),
      pages: openPageCache(1),
      databaseAnswers: async () => databaseAnswers,
      isClosing: () => closing,
    }),
  )
})

afterEach(() => server.close())

test('a page goes out as Next made it, with the headers that protect the reader', async () => {
  const { status, body, headers } = await server.get('/')
  expect({ status, body }).toEqual({ status: 200, body: 'the page as Next made it' })
  expect(headers).toMatchObject({
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'strict-origin-when-cross-origin',
    'x-frame-options': 'SAMEORIGIN',
  })
  expect(headers['content-security-policy']).toContain("frame-ancestors 'self'")
  expect(headers['permissions-policy']).toContain('camera=()')
})

test.each([
  ['/quelque-page', 'fr', 'ltr', 'Réessayer'],
  ['/ar/quelque-page', 'ar', 'rtl', 'إعادة المحاولة'],
  ['/en/some-page', 'en', 'ltr', 'Try again'],
])('while the database is away, a reader of %s is asked in %s to come back', async (path, lang, dir, again) => {
  databaseAnswers = false
  const { status, body, headers } = await server.get(path)
  expect(status).toBe(503)
  expect(headers).toMatchObject({ 'retry-after': '30', 'cache-control': 'no-store', 'x-frame-options': 'SAMEORIGIN' })
  expect(headers['x-from-next']).toBeUndefined()
  expect(body).toContain(`<html lang="${lang}" dir="${dir}">`)
  expect(body).toContain(again)
})

test('a page that is served without the database goes on being served while it is away', async () => {
  databaseAnswers = false
  expect(await server.get('/')).toMatchObject({ status: 200, body: 'the page as Next made it' })
})

test('a page that fails for another reason keeps its own words', async () => {
  expect(await server.get('/broken')).toMatchObject({ status: 500, body: 'the page as Next made it' })
})

test('a page that fails says so without script too, in the language of its address', async () => {
  const { status, body } = await server.get('/ar/blank-without-script')
  expect(status).toBe(500)
  expect(body).toContain('<noscript><main><h1>لحظة من فضلكم</h1>')
})

test('an integrator gets the outage in the words of the API', async () => {
  databaseAnswers = false
  expect(await server.get('/api/graphql')).toMatchObject({ status: 500, body: 'the page as Next made it' })
})

test('a page that throws tells the reader nothing about it', async () => {
  expect(await server.get('/throws')).toMatchObject({ status: 500, body: 'Something went wrong.\n' })
})

test.each([
  ['broken UTF-8', '/%E0%A4%A'],
  ['half a surrogate pair', '/article/%ED%A0%80'],
  ['a NUL', '/article/a%00b'],
  ['a NUL in the query', '/?q=%00'],
  ['20 kB', `/${'a'.repeat(20_000)}`],
  ['no slash', 'nonsense'],
  ['a step upwards', '/article/../api/graphql'],
  ['a hidden step upwards', '/article/%2E%2e/api/graphql'],
  ['a step in place', '/section/./economie'],
])('an address with %s is refused before anybody works on it', async (_, path) => {
  expect(await server.get(path)).toMatchObject({ status: 400 })
})

test.each(['POST', 'PUT', 'DELETE', 'PATCH', 'TRACE'])('a page cannot be asked with %s', async (method) => {
  expect(await server.get('/', { method })).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD' } })
})

test('whoever watches over the process learns whether it runs and whether it can work', async () => {
  expect(await server.get('/healthz')).toMatchObject({ status: 200, body: 'ok\n' })
  expect(await server.get('/readyz')).toMatchObject({ status: 200, body: 'ready\n' })

  databaseAnswers = false
  expect(await server.get('/healthz')).toMatchObject({ status: 200 })
  expect(await server.get('/readyz')).toMatchObject({ status: 503, headers: { 'retry-after': '30' } })

  databaseAnswers = true
  closing = true
  expect(await server.get('/readyz')).toMatchObject({ status: 503, body: 'closing\n' })
})

test('a request keeps the id that a proxy gave it, and gets one otherwise', async () => {
  const given = await server.get('/', { headers: { 'X-Request-Id': 'proxy-12345678' } })
  expect(given.headers['x-request-id']).toBe('proxy-12345678')

  const strange = await server.get('/', { headers: { 'X-Request-Id': '<script>' } })
  expect(strange.headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/)
})
