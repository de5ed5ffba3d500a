import { cachedSite, type CachedSite, pageNumber } from '#tests/support/cachedSite.ts'

let site: CachedSite
beforeEach(async () => void (site = await cachedSite()))
afterEach(() => site.close())

test.each([
  ['sets a cookie', { headers: { 'set-cookie': 'a=1' } }],
  [
    'sets a cookie, however public it says it is',
    { headers: { 'set-cookie': ['a=1'], 'cache-control': 'public, max-age=9' } },
  ],
  ['is private', { headers: { 'cache-control': 'private, s-maxage=300' } }],
  ['is not to be stored', { headers: { 'cache-control': 'no-store, s-maxage=300' } }],
  ['is to be asked for each time', { headers: { 'cache-control': 'no-cache, s-maxage=300' } }],
  ['says nothing of how long it lives', { headers: { 'cache-control': undefined } }],
  ['lives for no time', { headers: { 'cache-control': 's-maxage=0' } }],
  ['varies with the cookie', { headers: { vary: 'Accept-Encoding, Cookie' } }],
  ['varies with everything', { headers: { vary: '*' } }],
  ['is a temporary redirect', { status: 307, headers: { location: '/' } }],
  ['is found elsewhere today', { status: 302, headers: { location: '/' } }],
  ['is a part', { status: 206 }],
  ['refuses', { status: 403 }],
  ['fails', { status: 500 }],
  ['is away', { status: 503 }],
])('an answer that %s is made anew for every reader', async (_, said) => {
  site.says = () => said
  await site.get('/a')
  const { headers } = await site.get('/a')
  expect(headers['cache-status']).not.toContain('hit')
  expect(site.urls()).toEqual(['/a', '/a'])
})

test('no cache in front of the site is told to keep an answer that sets a cookie', async () => {
  site.says = () => ({ headers: { 'set-cookie': 'a=1', 'cache-control': 'public, s-maxage=300' } })
  for (let time = 0; time < 2; time++) {
    expect((await site.get('/a')).headers['cache-control']).toBe('no-store')
  }
})

test('two readers who arrive together at a page of their own get each their own', async () => {
  site.says = async ({ headers: { cookie } }) => {
    await new Promise((resolve) => setTimeout(resolve, 50))
    return { headers: { 'cache-control': 'private' }, body: `for ${cookie}` }
  }
  const readers = ['a=1', 'b=2'].map((cookie) => site.get('/mine', { headers: { Cookie: cookie } }))
  expect((await Promise.all(readers)).map(({ body }) => body)).toEqual(['for a=1', 'for b=2'])
})

test.each([
  ['an authorization', { Authorization: 'Basic eDp5' }],
  ['a preview cookie', { Cookie: 'theme=dark; __prerender_bypass=secret' }],
  ['another preview cookie', { Cookie: '__next_preview_data=secret' }],
])('who comes with %s gets what is made for them, and nobody else does', async (_, headers) => {
  site.says = (asked) => ({
    body: asked.headers.authorization !== undefined || asked.headers.cookie !== undefined ? 'draft' : 'published',
  })
  const own = await site.get('/', { headers })
  expect(own.body).toBe('draft')
  expect(own.headers['cache-control']).toBe('no-store')
  expect((await site.get('/')).body).toBe('published')
  expect((await site.get('/', { headers })).body).toBe('draft')
  expect((await site.get('/')).headers['cache-status']).toBe('kiosque; hit')
})

test.each(['/search?q=eau', '/ar/search?q=x', '/s%65arch?q=eau'])('%s is made for each who asks', async (path) => {
  await site.get(path)
  expect((await site.get(path)).headers['cache-status']).toBe('kiosque; fwd=bypass')
  expect(site.asked).toHaveLength(2)
})

test('parameters that nobody reads make no new entry, and reach nobody', async () => {
  for (const query of ['', '?a=1', '?a=2&b', '?q=eau', '?_rsc=x', '?__proto__=1']) await site.get(`/latest${query}`)
  expect(site.urls()).toEqual(['/latest'])
})

test('one address in many spellings is one page', async () => {
  for (const path of ['/tag/cin%C3%A9ma', '/tag/cin%c3%a9ma', '/t%61g/cin%C3%A9ma', '/%74%61%67/%63in%c3%A9ma']) {
    expect((await site.get(path)).body).toBe(pageNumber(1))
  }
  expect(site.urls()).toEqual(['/tag/cin%C3%A9ma'])
})

test('a slash that is part of a name does not become a step', async () => {
  await site.get('/tag/a%2Fb')
  await site.get('/tag/a/b')
  expect(site.urls()).toEqual(['/tag/a%2Fb', '/tag/a/b'])
})

test('what a redirect carries along is kept for the reader who has it', async () => {
  site.says = ({ url }) => ({ status: 308, headers: { location: url.replace('/fr', '') } })
  expect((await site.get('/fr/latest')).headers.location).toBe('/latest')
  expect((await site.get('/fr/latest?a=1')).headers.location).toBe('/latest?a=1')
  expect((await site.get('/fr/latest')).headers.location).toBe('/latest')
})

const tricks: Record<string, string>[] = [
  { Host: 'evil.example' },
  { 'X-Forwarded-Host': 'evil.example', 'X-Forwarded-Proto': 'ftp', 'X-Forwarded-For': '6.6.6.6' },
  { 'X-Original-URL': '/admin', 'X-Rewrite-URL': '/admin', 'X-Matched-Path': '/admin', 'X-Invoke-Path': '/admin' },
  { 'X-HTTP-Method-Override': 'POST', 'X-Method-Override': 'DELETE' },
  { 'X-Middleware-Subrequest': 'a', 'X-Nextjs-Data': '1', 'Next-Resume': '1', 'X-Prerender-Revalidate': 'x' },
  { 'Next-Router-Prefetch': '1', 'Next-Router-State-Tree': 'x', 'Next-Url': '/admin', RSC: '0' },
  { Cookie: 'theme=dark', 'Accept-Language': 'ar', 'User-Agent': 'Googlebot', Referer: 'https://evil.example' },
  { 'Cache-Control': 'no-store, no-cache, max-age=0', Pragma: 'no-cache' },
]

test.each(tricks)('the first reader cannot make another page of it for all with %j', async (headers) => {
  site.says = ({ headers: seen }) => ({ body: JSON.stringify(seen) })
  const first = await site.get('/', { headers })
  expect(first.body).toBe('{"host":"localhost"}')
  expect((await site.get('/')).headers['cache-status']).toBe('kiosque; hit')
  expect(site.urls()).toEqual(['/'])
})

test('a page cannot be written over by posting to its address', async () => {
  await site.get('/')
  expect((await site.get('/', { method: 'POST' })).status).toBe(405)
  expect((await site.get('/')).body).toBe(pageNumber(1))
})
