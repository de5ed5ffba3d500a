import { createHash } from 'node:crypto'
import { cachedSite } from '#tests/support/cachedSite.ts'
import { paperAt, type Paper } from '#tests/support/paper.ts'
import { rawSocket } from '#tests/support/rawSocket.ts'

const opened: { close: () => void }[] = []

afterEach(() => {
  for (const paper of opened.splice(0)) paper.close()
})

async function open(siteUrl = 'https://news.example.org'): Promise<Paper> {
  const paper = await paperAt(siteUrl)
  opened.push(paper)
  return paper
}

const urlencoded = 'application/x-www-form-urlencoded'
const own = { Host: 'news.example.org', Origin: 'https://news.example.org', 'Content-Type': urlencoded }
const post = (headers: Record<string, string>, body = 'name=Lamia') => ({ method: 'POST', headers, body })

test.each([
  ['as browsers send it', own],
  ['with a file', { ...own, 'Content-Type': 'multipart/form-data; boundary=x' }],
  ['through Next’s script', { ...own, 'Content-Type': 'text/plain;charset=UTF-8', 'Next-Action': 'abc' }],
  ['with the word of the browser besides', { ...own, 'Sec-Fetch-Site': 'same-origin' }],
  ['with a port that goes without saying', { ...own, Host: 'news.example.org:443' }],
  ['under the name with www', { ...own, Host: 'www.news.example.org', Origin: 'https://www.news.example.org' }],
  ['on the machine itself', { ...own, Host: 'localhost:3000', Origin: 'http://localhost:3000' }],
  [
    'by a browser that names no page',
    { Host: 'news.example.org', 'Sec-Fetch-Site': 'same-origin', 'Content-Type': urlencoded },
  ],
])('a form of the paper reaches its page %s, and nobody keeps the answer', async (_, headers) => {
  const paper = await open()
  const answer = await paper.get('/register', post(headers))

  expect(answer).toMatchObject({ status: 200, headers: { 'cache-control': 'no-store' } })
  expect(paper.seen).toMatchObject([{ method: 'POST', url: '/register' }])
  expect(paper.seen[0]?.headers).toMatchObject({ 'x-kiosque-network': '127.0.0.1' })
})

test.each([
  ['another site', { ...own, Origin: 'https://evil.example' }],
  ['another site of the same domain', { ...own, Origin: 'https://shop.example.org', 'Sec-Fetch-Site': 'same-site' }],
  ['another site, by what the browser says', { ...own, 'Sec-Fetch-Site': 'cross-site' }],
  ['the same name over plain HTTP', { ...own, Origin: 'http://news.example.org' }],
  ['another port', { ...own, Origin: 'https://news.example.org:8443' }],
  ['nowhere', { ...own, Origin: 'null' }],
  ['nowhere in words', { ...own, Origin: 'news.example.org' }],
  ['a program', { Host: 'news.example.org', 'Content-Type': urlencoded }],
  ['another site through Next’s script', { ...own, 'Next-Action': 'abc', Origin: 'https://evil.example' }],
])('a form of %s is refused before anybody reads it', async (_, headers) => {
  const paper = await open()
  expect(await paper.get('/register', post(headers))).toMatchObject({
    status: 403,
    headers: { 'cache-control': 'no-store' },
  })
  expect(paper.seen).toEqual([])
})

test.each([
  ['JSON', { ...own, 'Content-Type': 'application/json' }],
  ['text', { ...own, 'Content-Type': 'text/plain' }],
  ['nothing that has a name', { Host: own.Host, Origin: own.Origin }],
])('a page takes no %s', async (_, headers) => {
  const paper = await open()
  expect(await paper.get('/', post(headers))).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD' } })
  expect(paper.seen).toEqual([])
})

test.each(['PUT', 'PATCH', 'DELETE', 'TRACE'])('a form cannot be sent with %s', async (method) => {
  const paper = await open()
  expect((await paper.get('/', { method, headers: own })).status).toBe(405)
  expect(paper.seen).toEqual([])
})

test('a form says how long it is, and is a million bytes at most', async () => {
  const paper = await open()
  const sender = rawSocket(paper.port)
  const headers = Object.entries({ ...own, 'Content-Length': '1000001' }).map(
    ([name, value]) => `${name}: ${value}\r\n`,
  )
  sender.send(`POST / HTTP/1.1\r\n${headers.join('')}\r\n`)
  await sender.hears('HTTP/1.1 413')
  sender.socket.destroy()
  expect((await paper.get('/', post({ ...own, 'Transfer-Encoding': 'chunked' }))).status).toBe(411)
  expect(paper.seen).toEqual([])
  expect((await paper.get('/', post(own, 'x'.repeat(1_000_000)))).status).toBe(200)
})

test('a form goes past the pages that are kept, and changes none of them', async () => {
  const site = await cachedSite()
  opened.push(site)
  const page = await site.get('/')
  site.says = () => ({ headers: { 'set-cookie': 'kiosque-session=secret' }, body: 'Bonjour Lamia' })
  const headers = { Origin: 'http://localhost', Host: 'localhost', 'Content-Type': urlencoded }

  const answer = await site.get('/', post({ ...headers, 'If-None-Match': '*' }))
  expect(answer).toMatchObject({
    status: 200,
    body: 'Bonjour Lamia',
    headers: { 'cache-control': 'no-store', 'set-cookie': ['kiosque-session=secret'] },
  })
  expect(await site.get('/')).toMatchObject({ body: page.body, headers: { 'cache-status': 'kiosque; hit' } })
})

test('a form that leads elsewhere does so, cookie and all', async () => {
  const site = await cachedSite()
  opened.push(site)
  site.says = () => ({ status: 303, headers: { location: '/account', 'set-cookie': 'kiosque-session=secret' } })
  const headers = { Origin: 'http://localhost', Host: 'localhost', 'Content-Type': urlencoded }

  expect(await site.get('/sign-in', post(headers))).toMatchObject({
    status: 303,
    headers: { location: '/account', 'cache-control': 'no-store', 'set-cookie': ['kiosque-session=secret'] },
  })
})

test.each([200, 404, 500])('an answer of %i to a form names the scripts of its page like any other', async (status) => {
  const site = await cachedSite()
  opened.push(site)
  const script = 'document.documentElement.dataset.theme="dark"'
  const body = `<html><head><script>${script}</script></head><body><script>alert(1)</script></body></html>`
  site.says = () => ({ status, headers: { 'content-type': 'text/html; charset=utf-8' }, body })
  const headers = { Origin: 'http://localhost', Host: 'localhost', 'Content-Type': urlencoded }

  const answer = await site.get('/register', post(headers))
  const hashes = [script, 'alert(1)'].map((text) => createHash('sha256').update(text).digest('base64'))
  expect(answer.headers['cache-control']).toBe('no-store')
  expect(answer.headers['content-security-policy']).toContain(`'sha256-${hashes[0]}'`)
  expect(answer.headers['content-security-policy']).not.toContain(`'sha256-${hashes[1]}'`)
})
