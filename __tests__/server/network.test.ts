import { readTrustedProxies } from '#server/network.ts'
import { paperAt, type Paper } from '#tests/support/paper.ts'

const opened: Paper[] = []

afterEach(() => {
  for (const paper of opened.splice(0)) paper.close()
})

/** What stands behind is told of a request from 127.0.0.1 to a paper that believes these proxies. */
async function networkTold(headers: Record<string, string>, proxies?: string): Promise<unknown> {
  const paper = await paperAt('http://localhost:3000', proxies === undefined ? {} : { proxies })
  opened.push(paper)
  await paper.get('/api/graphql', { headers })
  return paper.seen[0]?.headers['x-kiosque-network']
}

test('whoever comes by itself comes from the other end of its connection', async () => {
  expect(await networkTold({})).toBe('127.0.0.1')
})

test.each([
  [{ 'X-Kiosque-Network': '203.0.113.7' }],
  [{ 'X-Forwarded-For': '203.0.113.7' }],
  [{ 'X-Forwarded-For': '203.0.113.7', 'X-Real-IP': '203.0.113.7', Forwarded: 'for=203.0.113.7' }],
])('nobody says of itself where it comes from: %j', async (headers) => {
  expect(await networkTold(headers)).toBe('127.0.0.1')
  expect(await networkTold(headers, '10.0.0.0/8, 192.0.2.1')).toBe('127.0.0.1')
})

test('a proxy of ours is believed about who came to it, and not about what that one says', async () => {
  expect(await networkTold({ 'X-Forwarded-For': '198.51.100.4' }, '127.0.0.1')).toBe('198.51.100.4')
  expect(await networkTold({ 'X-Forwarded-For': '10.9.9.9, 203.0.113.7,198.51.100.4' }, '127.0.0.1')).toBe(
    '198.51.100.4',
  )
  expect(await networkTold({ 'X-Kiosque-Network': '203.0.113.7' }, '127.0.0.1')).toBe('127.0.0.1')
})

test('of several proxies of ours in a row the first says who came', async () => {
  const headers = { 'X-Forwarded-For': '203.0.113.7, 198.51.100.4, 10.0.0.3, 192.168.7.1' }
  expect(await networkTold(headers, '127.0.0.0/8 10.0.0.0/8, 192.168.0.0/16')).toBe('198.51.100.4')
})

test('a proxy of ours that came by itself is who came', async () => {
  expect(await networkTold({}, '127.0.0.1')).toBe('127.0.0.1')
  expect(await networkTold({ 'X-Forwarded-For': '10.0.0.3' }, '127.0.0.1,10.0.0.0/8')).toBe('10.0.0.3')
})

test.each(['unknown', '198.51.100.4:4000', '10.1', '0x7f000001', '', '"198.51.100.4"', '198.51.100.256', '<b>'])(
  'what is no address, %j, is not taken for one',
  async (forwarded) => {
    expect(await networkTold({ 'X-Forwarded-For': `203.0.113.7, ${forwarded}` }, '127.0.0.1')).toBe('127.0.0.1')
  },
)

test.each([
  ['2001:DB8:0:0::1', '2001:db8::1'],
  ['::ffff:198.51.100.4', '198.51.100.4'],
  ['::FFFF:c633:6404', '198.51.100.4'],
  ['fe80::1%eth0', 'fe80::1'],
])('%s is written %s', async (forwarded, told) => {
  expect(await networkTold({ 'X-Forwarded-For': forwarded }, '127.0.0.1')).toBe(told)
})

test('a public page is made for nobody, from nowhere', async () => {
  const paper = await paperAt('http://localhost:3000', { proxies: '127.0.0.1' })
  opened.push(paper)
  await paper.get('/', { headers: { 'X-Forwarded-For': '198.51.100.4', 'X-Kiosque-Network': '203.0.113.7' } })
  expect(paper.seen[0]?.headers).not.toHaveProperty('x-kiosque-network')
})

test.each(['everybody', '10.0.0.0/33', '0.0.0.0/0', '::/0', '10.1', 'proxy.example'])(
  'a site that is to believe %s does not open',
  (list) => {
    expect(() => readTrustedProxies(`192.0.2.1, ${list}`)).toThrow(/TRUSTED_PROXIES lists addresses/)
  },
)
