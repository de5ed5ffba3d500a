import { statementsOf } from '#tests/support/coldPages.ts'
import { newsroom, type Newsroom } from '#tests/support/newsroom.ts'

let paper: Newsroom
beforeAll(async () => {
  paper = await newsroom({ edition: 'demonstration', now: new Date().toISOString() })
}, 90_000)
afterAll(() => paper.close())

test.each([
  ['front', 8],
  ['section', 5],
  ['article', 6],
] as const)('a cold %s page costs at most %d statements', async (page, most) => {
  const statements = await statementsOf(paper, page)
  expect(statements.length).toBeGreaterThan(1)
  expect(statements.length).toBeLessThanOrEqual(most)
})

const card = `title path commentCount section { name ancestors { name } } people { name } tags { name } agencies { name }
  leadImage { renditions { url } } rating { average }`

test.each([
  [
    'articles with all that is on a card',
    `{ articles(first: N) { nodes { title path section { name } people { name } tags { name } agencies { name } leadImage { renditions { url } } } } }`,
    1,
  ],
  [
    'articles with their text, gallery and further sections',
    '{ articles(first: N) { nodes { body { html } gallery { caption } otherSections { name } } } }',
    2,
  ],
  ['articles with their videos', '{ articles(first: N) { nodes { video { title section { name } } } } }', 2],
  [
    'articles with what stands around them',
    `{ articles(first: N) { nodes { related(first: 3) { ${card} } previousInSection { title } nextInSection { title } translations { title } } } }`,
    5,
  ],
  [
    'articles with their comments',
    '{ articles(first: N) { nodes { comments(first: 5) { nodes { text replies { text } } } } } }',
    2,
  ],
  [
    'people with their articles',
    '{ articles(first: N) { nodes { people { articles(first: 3) { totalCount nodes { title } } } } } }',
    3,
  ],
  ['people with their pictures', '{ articles(first: N) { nodes { people { name picture { alt } } } } }', 2],
  [
    'tags with their articles',
    '{ articles(first: N) { nodes { tags { articles(first: 3) { nodes { title } } } } } }',
    2,
  ],
  [
    'agencies with their articles',
    '{ articles(first: N) { nodes { agencies { articles(first: 3) { nodes { title } } } } } }',
    2,
  ],
  [
    'videos with poster and section',
    '{ videos(first: N) { totalCount nodes { title section { name ancestors { name } } poster { alt } player { url } } } }',
    3,
  ],
  [
    'polls with options and results',
    '{ polls(first: N) { nodes { question options { text } results { options { percentage option { text } } } } } }',
    1,
  ],
])('%s cost the same statements for two as for twenty', async (_, query, most) => {
  const sent = async (size: number) => {
    const statements = await paper.statements(async () => {
      const { errors } = await paper.ask(query.replace('N', String(size)))
      expect(errors).toEqual([])
    })
    return statements.length
  }
  expect(await sent(20)).toBeLessThanOrEqual(most)
  expect(await sent(2)).toBeLessThanOrEqual(most)
})

test('sections with their articles and children load once, however many there are', async () => {
  const statements = await paper.statements(async () => {
    const { errors } = await paper.ask(
      '{ sections { name children { name articles(first: 2) { nodes { title } } } articles(first: 2) { totalCount nodes { title } } } }',
    )
    expect(errors).toEqual([])
  })
  expect(statements.length).toBeLessThanOrEqual(4)
})
