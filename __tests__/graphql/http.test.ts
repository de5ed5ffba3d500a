import { auditServer } from 'graphql-http'
import { handleGraphql } from '#graphql/handleGraphql.ts'
import { limits } from '#graphql/limits.ts'
import { freshDatabase } from '#tests/support/database.ts'
import type { TestDatabase } from '#tests/support/templates.ts'

const url = 'http://localhost/api/graphql'
let database: TestDatabase

beforeAll(async () => {
  database = await freshDatabase()
  Object.assign(process.env, {
    DATABASE_URL: database.url,
    SITE_URL: 'http://localhost',
    AUTH_SECRET: 'a secret for tests',
    MEDIA_DIR: 'nowhere',
  })
})
afterAll(() => database.close())

const post = (body: BodyInit, headers: HeadersInit = { 'content-type': 'application/json' }) =>
  handleGraphql(new Request(url, { method: 'POST', headers, body }))

const codeOf = async (response: Response) => {
  const answer: { errors: { extensions: { code: string } }[] } = JSON.parse(await response.text())
  return answer.errors[0]?.extensions.code
}

test('the endpoint keeps every MUST of GraphQL over HTTP', async () => {
  const results = await auditServer({
    url,
    fetchFn: (input: string, init: RequestInit) => handleGraphql(new Request(new URL(input, url), init)),
  })
  const failed = results.flatMap((result) => (result.status === 'error' ? [`${result.name}: ${result.reason}`] : []))
  expect(failed).toEqual([])
  expect(results.length).toBeGreaterThan(30)
})

test.each([
  ['no JSON', '{ "query": '],
  ['a list', '[{"query":"{ site { name } }"}]'],
  ['a bare string', '"{ site { name } }"'],
  ['bytes that are not UTF-8', new Uint8Array([0x7b, 0xff, 0xfe, 0x7d])],
])('a body that is %s gets 400 and a code', async (_, body) => {
  const response = await post(body)
  expect(response.status).toBe(400)
  expect(await codeOf(response)).toBe('BAD_REQUEST')
})

test('a query of a megabyte is turned away before it is read to the end', async () => {
  const response = await post(JSON.stringify({ query: `{ site { name } } #${'x'.repeat(1_000_000)}` }))
  expect(response.status).toBe(413)
  expect(await codeOf(response)).toBe('PAYLOAD_TOO_LARGE')
})

test('a query as large as the limit is answered', async () => {
  const frame = JSON.stringify({ query: '{ site { name } } #' }).length
  const response = await post(JSON.stringify({ query: `{ site { name } } #${'x'.repeat(limits.bodyBytes - frame)}` }))
  expect(response.status).toBe(200)
})

test('a form of another site cannot post here', async () => {
  const response = await post('{"query":"{ site { name } }"}', { 'content-type': 'text/plain' })
  expect(response.status).toBe(415)
  expect(await codeOf(response)).toBe('UNSUPPORTED_MEDIA_TYPE')
})

test('nor is a large body of another type read', async () => {
  const response = await post('x'.repeat(2_000_000), { 'content-type': 'text/plain' })
  expect(response.status).toBe(415)
})

test('who reads with GET may say that he speaks JSON', async () => {
  const address = `${url}?query=${encodeURIComponent('{ site { name } }')}`
  const response = await handleGraphql(new Request(address, { headers: { 'content-type': 'application/json' } }))
  expect(response.status).toBe(200)
  expect(JSON.parse(await response.text())).toEqual({ data: { site: { name: 'Kiosque' } } })
})

test('variables nested twenty thousand deep are bad input, not a fault', async () => {
  const deep = `${'['.repeat(20_000)}1${']'.repeat(20_000)}`
  const response = await post(
    `{"query":"query ($a: Int) { articles(first: $a) { totalCount } }","variables":{"a":${deep}}}`,
  )
  expect(response.status).toBe(400)
})

test('answers are not kept by anyone on the way', async () => {
  expect((await post('{"query":"{ site { name } }"}')).headers.get('cache-control')).toBe('no-store')
})

test('a link that is merely looked at changes nothing: no mutation is run by GET', async () => {
  const address = `${url}?query=${encodeURIComponent('mutation { signOut { signedOut } }')}`
  const response = await handleGraphql(new Request(address, { headers: { 'content-type': 'application/json' } }))
  expect(response.status).toBe(405)
})
