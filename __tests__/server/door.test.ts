import { paperAt, type Paper } from '#tests/support/paper.ts'
import { rawSocket } from '#tests/support/rawSocket.ts'

const opened: Paper[] = []

afterEach(() => {
  for (const paper of opened.splice(0)) paper.close()
})

async function open(siteUrl = 'http://localhost:3000'): Promise<Paper> {
  const paper = await paperAt(siteUrl)
  opened.push(paper)
  return paper
}

/** The status of an answer to exactly these lines. */
async function statusOf({ port }: Paper, lines: string[]): Promise<number> {
  const raw = rawSocket(port)
  raw.send(`${[...lines, 'Connection: close'].join('\r\n')}\r\n\r\n`)
  const [, status] = /^HTTP\/1\.1 (\d+)/.exec(await raw.ended) ?? []
  return Number(status)
}

const orders = {
  'Content-Security-Policy': "script-src 'nonce-known-to-a-stranger'",
  'Content-Security-Policy-Report-Only': "script-src 'nonce-known-to-a-stranger'",
  'X-Middleware-Subrequest': 'middleware',
  'X-Middleware-Rewrite': '/elsewhere',
  'X-Nextjs-Data': '1',
  'X-Next-Revalidated-Tags': 'front',
  'X-Next-Resume-State-Length': '1',
  'Next-Resume': '1',
  'X-Matched-Path': '/elsewhere',
  'X-Invoke-Path': '/elsewhere',
  'X-Invocation-Id': '1',
  'X-Now-Route-Matches': '1=elsewhere',
  'X-Vercel-Forwarded-For': '10.0.0.1',
  'X-Prerender-Revalidate': 'key',
  'X-Action-Forwarded': '1',
  'X-Forwarded-Host': 'elsewhere.example',
  'X-Forwarded-Proto': 'https',
  'X-Forwarded-For': '10.0.0.1',
  Forwarded: 'host=elsewhere.example',
  'X-Original-URL': '/elsewhere',
  'X-Rewrite-URL': '/elsewhere',
  'X-Real-IP': '10.0.0.1',
  'X-HTTP-Method-Override': 'DELETE',
  'X-Method-Override': 'DELETE',
}

test.each(Object.entries(orders))('a stranger cannot tell Next anything by %s', async (name, value) => {
  const paper = await open()
  const { body } = await paper.get('/', { headers: { [name]: value } })
  expect(paper.seen[0]?.headers).not.toHaveProperty(name.toLowerCase())
  expect(paper.seen[0]?.method).toBe('GET')
  expect((await paper.get('/')).body).toBe(body)
  expect(body).not.toMatch(/elsewhere|stranger/)
})

test('what browsers and proxies say in earnest reaches Next', async () => {
  const paper = await open()
  const headers = {
    RSC: '1',
    'Next-Router-Prefetch': '1',
    'Next-Action': 'abc',
    Traceparent: '00-1-2-01',
    Origin: 'null',
  }
  await paper.get('/search?q=eau', { headers })
  expect(paper.seen[0]?.headers).toMatchObject({
    rsc: '1',
    'next-router-prefetch': '1',
    'next-action': 'abc',
    origin: 'null',
  })
})

test.each([
  ['names no host', ['GET / HTTP/1.1']],
  ['names two hosts', ['GET / HTTP/1.1', 'Host: localhost', 'Host: elsewhere.example']],
  ['names one host twice', ['GET / HTTP/1.1', 'Host: localhost', 'host: localhost']],
  ['has an empty host', ['GET / HTTP/1.1', 'Host:']],
  ['has a path for a host', ['GET / HTTP/1.1', 'Host: localhost/path']],
  ['has a user in its host', ['GET / HTTP/1.1', 'Host: reader@localhost']],
  ['has markup for a host', ['GET / HTTP/1.1', 'Host: "><script>']],
  ['has a list of hosts', ['GET / HTTP/1.1', 'Host: localhost, elsewhere.example']],
  ['has a word for a port', ['GET / HTTP/1.1', 'Host: localhost:http']],
  ['asks for a host that is none', ['GET http://reader@localhost/ HTTP/1.1', 'Host: localhost']],
  ['asks for something other than a page', ['GET ftp://localhost/ HTTP/1.1', 'Host: localhost']],
  ['asks for the server as such', ['OPTIONS * HTTP/1.1', 'Host: localhost']],
])('a request that %s is refused', async (_, lines) => {
  const paper = await open()
  expect(await statusOf(paper, lines)).toBe(400)
  expect(paper.seen).toEqual([])
})

test('a request of old that names no host is answered', async () => {
  expect(await statusOf(await open(), ['GET / HTTP/1.0'])).toBe(200)
})

test('a request that names the whole address is answered for the path', async () => {
  const paper = await open('https://news.example.org')
  expect(await statusOf(paper, ['GET http://news.example.org/ar/search?q=1 HTTP/1.1', 'Host: elsewhere.example'])).toBe(
    200,
  )
  expect(paper.seen[0]?.url).toBe('/ar/search?q=1')
  expect(await statusOf(paper, ['GET http://elsewhere.example/ HTTP/1.1', 'Host: news.example.org'])).toBe(421)
})

test.each([
  'news.example.org',
  'NEWS.example.org:443',
  'www.news.example.org',
  '127.0.0.1:3000',
  '[::1]:3000',
  'kiosque',
])('a paper that has a name is read at %s', async (host) => {
  const paper = await open('https://news.example.org')
  expect((await paper.get('/', { headers: { Host: host } })).status).toBe(200)
})

test('a paper that has a name is not read under another, whatever it is asked for, but tells whether it is well', async () => {
  const paper = await open('https://news.example.org')
  const headers = { Host: 'elsewhere.example' }
  for (const path of ['/', '/media/a.webp', '/api/graphql']) {
    expect((await paper.get(path, { headers })).status).toBe(421)
  }
  expect((await paper.get('/healthz', { headers })).status).toBe(200)
  expect(paper.seen).toEqual([])
})

test('a paper that nobody has named yet is read under every name', async () => {
  const paper = await open()
  expect((await paper.get('/', { headers: { Host: 'paper.example:3000' } })).status).toBe(200)
})
