import { existsSync, readFileSync } from 'node:fs'
import { newsroom, type Newsroom } from '#tests/support/newsroom.ts'

let paper: Newsroom
beforeAll(async () => {
  paper = await newsroom()
})
afterAll(() => paper.close())

const codes = async (query: string, variables: Record<string, unknown> = {}) =>
  (await paper.ask(query, variables)).errors.map((error) => error.extensions.code)

test.each([
  '',
  'x',
  '😀',
  'QXJ0aWNsZTox; drop table articles',
  'QXJ0aWNsZTotMQ',
  'QXJ0aWNsZTo5OTk5OTk5OTk5OTk5OTk5OTk5',
  'VXNlcjox',
])('the malformed id "%s" is bad input, everywhere an id goes', async (id) => {
  expect(await codes('query ($id: ID!) { node(id: $id) { id } }', { id })).toEqual(['BAD_USER_INPUT'])
  expect(await codes('query ($id: ID!) { article(id: $id) { id } }', { id })).toEqual(['BAD_USER_INPUT'])
})

test('an id of another type is told apart', async () => {
  expect(await codes('{ poll(id: "QXJ0aWNsZTox") { id } }')).toEqual(['BAD_USER_INPUT'])
})

test.each(['\0', 'a\0b', '\ud800', 'a\udc00'])(
  'text PostgreSQL cannot hold (%j) is bad input, not a fault',
  async (text) => {
    for (const query of [
      'query ($x: String!) { article(slug: $x) { id } }',
      'query ($x: String!) { section(path: $x) { id } }',
      'query ($x: String!) { tag(slug: $x) { id } }',
      'query ($x: String!) { person(slug: $x) { id } }',
      'query ($x: String!) { agency(slug: $x) { id } }',
      'query ($x: String!) { video(slug: $x) { id } }',
      'query ($x: String!) { poll(slug: $x) { id } }',
      'query ($x: String!) { page(slug: $x) { id } }',
      'query ($x: String!) { menu(key: $x) { key } }',
      'query ($x: String!) { articles(filter: { section: $x }) { totalCount } }',
      'query ($x: String!) { articles(filter: { tag: $x }) { totalCount } }',
      'query ($x: String!) { articles(filter: { agency: $x }) { totalCount } }',
    ]) {
      expect([query, await codes(query, { x: text })]).toEqual([query, ['BAD_USER_INPUT']])
    }
  },
)

test('unknown fields, wrong types and no query at all have stable codes', async () => {
  expect(await codes('{ articles { secrets } }')).toEqual(['GRAPHQL_VALIDATION_FAILED'])
  expect(await codes('{ article(slug: 5) { id } }')).toEqual(['GRAPHQL_VALIDATION_FAILED'])
  expect(await codes('{ articles(first: 99999999999) { totalCount } }')).toEqual(['GRAPHQL_VALIDATION_FAILED'])
  expect(await codes('query ($n: Int) { articles(first: $n) { totalCount } }', { n: 'many' })).toEqual([
    'BAD_USER_INPUT',
  ])
  expect(await codes('{ articles')).toEqual(['GRAPHQL_PARSE_FAILED'])
  expect(await codes('{ articles(filter: { publishedFrom: "yesterday" }) { totalCount } }')).toEqual([
    'GRAPHQL_VALIDATION_FAILED',
  ])
})

test.each(['0000-01-01T00:00:00Z', '0001-01-01T00:00:00+14:00', '9999-12-31T23:59:59-23:59', '2026-02-30T12:00:00Z'])(
  'the moment %s, which the database cannot hold, is bad input',
  async (publishedFrom) => {
    const query = 'query ($f: ArticleFilter) { articles(filter: $f) { totalCount } }'
    expect(await codes(query, { f: { publishedFrom } })).toEqual(['BAD_USER_INPUT'])
  },
)

test.each(['0001-01-01T00:00:00Z', '9999-12-31T23:59:59Z'])('%s is a moment like any other', async (publishedFrom) => {
  expect(
    await codes('query ($f: ArticleFilter) { articles(filter: $f) { totalCount } }', { f: { publishedFrom } }),
  ).toEqual([])
})

test('what would cost too much is refused before anything runs', async () => {
  const statements = await paper.statements(async () => {
    const aliases = Array.from({ length: 60 }, (_, n) => `a${n}: site { name }`).join(' ')
    expect(await codes(`{ ${aliases} }`)).toEqual(['GRAPHQL_VALIDATION_FAILED'])
    const thousands = Array.from({ length: 5000 }, (_, n) => `a${n}: __typename`).join(' ')
    expect(await codes(`{ ${thousands} }`)).toEqual(['GRAPHQL_PARSE_FAILED'])
    const deep =
      '{ sections { children { children { children { children { children { children { children { children { children { children { children { name } } } } } } } } } } } } }'
    expect(await codes(deep)).toEqual(['GRAPHQL_VALIDATION_FAILED'])
    const wide = '{ articles(first: 100) { nodes { section { articles(first: 100) { nodes { title } } } } } }'
    expect(await codes(wide)).toEqual(['QUERY_TOO_COSTLY'])
    const silent =
      '{ articles { nodes { section { articles { nodes { section { articles { nodes { tags { name } } } } } } } } } }'
    expect(await codes(silent)).toEqual(['QUERY_TOO_COSTLY'])
    const threads =
      '{ article(slug: "x") { comments { nodes { replies { replies { replies { replies { text } } } } } } } }'
    expect(await codes(threads)).toEqual(['QUERY_TOO_COSTLY'])
    const asked =
      'query ($n: Int) { articles(first: $n) { nodes { section { articles(first: $n) { nodes { title } } } } } }'
    expect(await codes(asked, { n: 100 })).toEqual(['QUERY_TOO_COSTLY'])
  })
  expect(statements).toEqual([])
})

test.each([
  ['an operation that is not there', '{ site { name } }', 'other'],
  ['an operation without a name, asked for by an empty one', '{ site { name } }', ''],
  ['a subscription, where there are none', 'subscription { a }', undefined],
])('%s is told apart from a fault', async (_, query, operationName) => {
  const { errors } = await paper.ask(query, {}, { operationName })
  expect(errors.map((error) => error.extensions.code)).toEqual(['OPERATION_RESOLUTION_FAILURE'])
})

test('the same long text fifty times over is too much', async () => {
  const aliases = Array.from({ length: 14 }, (_, n) => `a${n}: document`).join(' ')
  expect(
    await codes(`{ articles(first: 100) { nodes { body { ${aliases} } related(first: 12) { body { html } } } } }`),
  ).toEqual(['QUERY_TOO_COSTLY'])
})

test('a fragment that spreads itself is refused', async () => {
  expect(await codes('{ sections { ...a } } fragment a on Section { children { ...a } }')).toContain(
    'GRAPHQL_VALIDATION_FAILED',
  )
})

test('introspection works, for tools', async () => {
  const { data } = await paper.ask(
    '{ __schema { queryType { name } types { fields { type { ofType { ofType { ofType { name } } } } } } } }',
  )
  expect(data).toMatchObject({ __schema: { queryType: { name: 'Query' } } })
})

const naughty = '../shared/data/security/blns.json'
;(existsSync(naughty) ? test : test.skip)('no naughty string makes a fault as a slug or a path', async () => {
  const strings: string[] = JSON.parse(readFileSync(naughty, 'utf8'))
  for (const x of strings) {
    const found = await codes(
      'query ($x: String!) { article(slug: $x) { id } section(path: $x) { id } tag(slug: $x) { id } }',
      { x },
    )
    expect(found.filter((code) => code !== 'BAD_USER_INPUT')).toEqual([])
  }
})
