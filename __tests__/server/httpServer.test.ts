import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import { drainable } from '#server/drain.ts'
import { type Bounds, httpServer, ordinaryBounds } from '#server/httpServer.ts'
import { rawSocket, type RawSocket } from '#tests/support/rawSocket.ts'

const bounds: Bounds = { ...ordinaryBounds, head: 200, request: 400, keepAlive: 200, stalled: 600, lingering: 200 }
const film = Buffer.alloc(30_000_000)
let server: Server
let port: number
let drain: ReturnType<typeof drainable>
let answered: string[]
let opened: RawSocket[]

/** A page, one that takes a while, one that takes forever to come, a film, and what was sent back. */
function site(request: IncomingMessage, response: ServerResponse): void {
  answered.push(request.url ?? '')
  if (request.url === '/film') return void response.end(film)
  if (request.url === '/never') return
  if (request.url === '/echo') return void request.pipe(response)
  if (request.url === '/begun') response.write('begun ')
  setTimeout(() => response.end('whole'), request.url === '/' ? 0 : 150)
}

beforeEach(async () => {
  answered = []
  opened = []
  server = httpServer({ headers: [['X-Frame-Options', 'SAMEORIGIN']], bounds, upgrades: false })
  drain = drainable(server)
  server.on('request', site)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  port = typeof address === 'object' && address ? address.port : 0
})

afterEach(() => {
  for (const { socket } of opened) socket.destroy()
  server.close()
  server.closeAllConnections()
})

function say(text: string): RawSocket {
  const raw = rawSocket(port)
  opened.push(raw)
  raw.send(text)
  return raw
}

const ask = (path: string) => `GET ${path} HTTP/1.1\r\nHost: kiosque\r\n\r\n`

test('a reader asks for one page after the other on the same connection, which ends when they ask no more', async () => {
  const reader = say(ask('/'))
  await reader.hears('whole')
  reader.send(ask('/?again'))
  expect((await reader.ended).match(/HTTP\/1\.1 200/g)).toHaveLength(2)
})

test.each([
  ['opens a connection and says nothing', ''],
  ['never ends the head of the request', 'GET / HTTP/1.1\r\nHost: kiosque\r\nX-Slow: '],
])('who %s is told after a moment that it took too long', async (_, words) => {
  const heard = await say(words).ended
  expect(heard).toMatch(/^HTTP\/1\.1 408 Request Timeout\r\nX-Frame-Options: SAMEORIGIN\r\n/)
  expect(answered).toEqual([])
})

test('who sends the head drop by drop gains no time by it', async () => {
  const slow = say('GET / HTTP/1.1\r\n')
  const drops = setInterval(() => slow.send('X-Drop: 1\r\n'), 40)
  expect(await slow.ended).toMatch(/^HTTP\/1\.1 408/)
  clearInterval(drops)
})

test('who never ends what they send is cut off', async () => {
  const heard = await say('POST /echo HTTP/1.1\r\nHost: kiosque\r\nContent-Length: 100\r\n\r\nhalf').ended
  expect(heard).not.toContain('\r\n0\r\n')
})

test('who goes on sending after the answer is out can read it, and is left after a moment', async () => {
  const sender = rawSocket(port, 'stays')
  opened.push(sender)
  sender.send('POST / HTTP/1.1\r\nHost: kiosque\r\nContent-Length: 1000000000\r\n\r\n')
  const more = setInterval(() => sender.send('x'.repeat(10_000)), 20)
  expect(await sender.ended).toContain('whole')
  clearInterval(more)
})

test('who asks for a film and takes nothing of it does not hold on to it', async () => {
  const reader = rawSocket(port)
  opened.push(reader)
  reader.socket.pause()
  reader.send(ask('/film'))
  await new Promise<void>((resolve) => server.on('connection', (socket) => socket.on('close', () => resolve())))
})

test('who waits for what never comes is left', async () => {
  expect(await say(ask('/never')).ended).toBe('')
})

test('a head that is too large is refused in so many words', async () => {
  const heard = await say(`GET / HTTP/1.1\r\nHost: kiosque\r\nCookie: ${'a'.repeat(20_000)}\r\n\r\n`).ended
  expect(heard).toMatch(/^HTTP\/1\.1 431 Request Header Fields Too Large\r\nX-Frame-Options: SAMEORIGIN\r\n/)
  expect(answered).toEqual([])
})

test.each([
  [
    'a length and chunks at once',
    'POST / HTTP/1.1\r\nHost: k\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
  ],
  ['two lengths', 'POST / HTTP/1.1\r\nHost: k\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nhello'],
  ['a length that is none', 'POST / HTTP/1.1\r\nHost: k\r\nContent-Length: +5\r\n\r\nhello'],
  ['a coding nobody knows', 'POST / HTTP/1.1\r\nHost: k\r\nTransfer-Encoding: chunked, identity\r\n\r\n0\r\n\r\n'],
  ['a blank before the colon', 'GET / HTTP/1.1\r\nHost: k\r\nTransfer-Encoding : chunked\r\n\r\n'],
  ['a header folded over two lines', 'GET / HTTP/1.1\r\nHost: k\r\nX-A: b\r\n c\r\n\r\n'],
  ['lines that end in LF alone', 'GET / HTTP/1.1\nHost: k\n\n'],
  ['a CR in a header', 'GET / HTTP/1.1\r\nHost: k\r\nX-A: b\rc\r\n\r\n'],
  ['a NUL in a header', 'GET / HTTP/1.1\r\nHost: k\r\nX-A: b\0c\r\n\r\n'],
  ['a NUL in the address', 'GET /\0 HTTP/1.1\r\nHost: k\r\n\r\n'],
  ['a blank in the address', 'GET /a b HTTP/1.1\r\nHost: k\r\n\r\n'],
  ['a version of its own', 'GET / HTTP/9.9\r\nHost: k\r\n\r\n'],
  ['another protocol', '\x16\x03\x01\x02\x00\x01\x00'],
])('a request with %s is refused whole: nothing of it is taken for another', async (_, words) => {
  const heard = await say(`${words}GET /smuggled HTTP/1.1\r\nHost: k\r\n\r\n`).ended
  expect(heard.match(/HTTP\/1\.1 \d+/g)).toEqual(['HTTP/1.1 400'])
  expect(heard).toContain('X-Frame-Options: SAMEORIGIN\r\n')
  expect(answered).not.toContain('/smuggled')
})

test('nobody changes to another protocol', async () => {
  const reader = say('GET / HTTP/1.1\r\nHost: k\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n')
  await reader.hears('whole')
  expect(await reader.ended).toMatch(/^HTTP\/1\.1 200/)
})

test('whoever stops the process lets answers under way end, closes what is idle, and takes nothing new', async () => {
  const idle = say(ask('/'))
  await idle.hears('whole')
  const waiting = say(ask('/slow'))
  const begun = say(ask('/begun'))
  await begun.hears('begun')

  const closed = drain({ patience: 10_000, hurry: new AbortController().signal })
  await idle.ended
  const late = say(ask('/'))
  expect(await late.ended).toBe('')
  expect(await waiting.ended).toMatch(/Connection: close[\s\S]+whole$/)
  expect(await begun.ended).toContain('whole')
  await closed
})

test('what does not end in time is cut', async () => {
  const waiting = say(ask('/never'))
  await new Promise((resolve) => setTimeout(resolve, 50))
  await drain({ patience: 50, hurry: new AbortController().signal })
  expect(await waiting.ended).toBe('')
})
