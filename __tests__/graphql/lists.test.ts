import { newsroom, type Newsroom } from '#tests/support/newsroom.ts'
import { writer } from '#tests/support/write.ts'

let paper: Newsroom
beforeAll(async () => {
  paper = await newsroom()
  const write = writer(paper)
  const root = await write.section('economie')
  const child = await write.section('energie', { parentId: root.id })
  const other = await write.section('sport')
  for (let n = 1; n <= 25; n += 1) {
    await write.article({
      sectionId: n % 2 === 0 ? child.id : root.id,
      slug: `n-${String(n).padStart(2, '0')}`,
      // Two by two at the same moment, so that only the id tells them apart.
      publishedAt: new Date(Date.UTC(2026, 2, 1, Math.ceil(n / 2))),
    })
  }
  await write.article({ sectionId: other.id, slug: 'sport', publishedAt: new Date('2026-01-01T00:00:00Z') })
})
afterAll(() => paper.close())

const newestFirst = Array.from({ length: 25 }, (_, index) => `n-${String(25 - index).padStart(2, '0')}`)
const page = `edges { cursor node { slug } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount pageCount`

type Page = {
  edges: { cursor: string; node: { slug: string } }[]
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null }
  totalCount: number
  pageCount: number
}

async function articles(args: string): Promise<Page> {
  const { data, errors } = await paper.ask(`{ articles(filter: { section: "economie" }, ${args}) { ${page} } }`)
  expect(errors).toEqual([])
  return (data as { articles: Page }).articles
}

const slugs = (list: Page) => list.edges.map((edge) => edge.node.slug)

test('an integrator walks forwards through the whole list, nothing twice and nothing missed', async () => {
  const seen: string[] = []
  let after: string | null = null
  do {
    const list: Page = await articles(`first: 7${after === null ? '' : `, after: "${after}"`}`)
    seen.push(...slugs(list))
    after = list.pageInfo.hasNextPage ? list.pageInfo.endCursor : null
  } while (after !== null)
  expect(seen).toEqual(newestFirst)
})

test('and backwards from the end, each page in the order of the list', async () => {
  const seen: string[][] = []
  let before: string | null = null
  do {
    const list: Page = await articles(`last: 10${before === null ? '' : `, before: "${before}"`}`)
    seen.unshift(slugs(list))
    before = list.pageInfo.hasPreviousPage ? list.pageInfo.startCursor : null
  } while (before !== null)
  expect(seen.flat()).toEqual(newestFirst)
  expect(seen.map((part) => part.length)).toEqual([5, 10, 10])
})

test('numbered pages cut the same list', async () => {
  const third = await articles('first: 10, page: 3')
  expect(slugs(third)).toEqual(newestFirst.slice(20))
  expect(third).toMatchObject({ totalCount: 25, pageCount: 3, pageInfo: { hasNextPage: false, hasPreviousPage: true } })
})

test('a page beyond the end is empty and still knows the count', async () => {
  expect(await articles('first: 10, page: 9')).toMatchObject({ edges: [], totalCount: 25, pageCount: 3 })
})

test('a section holds the articles of the sections below it, and no others', async () => {
  const { data } = await paper.ask(`{
    root: section(path: "economie") { articles(first: 1) { totalCount } children { sectionPath } }
    child: section(path: "economie/energie") { articles(first: 1) { totalCount } ancestors { sectionPath } path }
  }`)
  expect(data).toEqual({
    root: { articles: { totalCount: 25 }, children: [{ sectionPath: 'economie/energie' }] },
    child: {
      articles: { totalCount: 12 },
      ancestors: [{ sectionPath: 'economie' }],
      path: '/section/economie/energie',
    },
  })
})

test.each([
  ['first: 0', 'first'],
  ['first: -1', 'first'],
  ['first: 101', 'first'],
  ['last: 101', 'last'],
  ['first: 5, last: 5', 'first'],
  ['page: 0', 'page'],
  ['page: 100001', 'page'],
  ['first: 5, after: "nonsense"', 'cursor'],
  ['first: 5, after: "W10"', 'cursor'],
  ['first: 5, after: "WzEsMiwzXQ"', 'cursor'],
  ['last: 5, after: "WzEsMl0"', 'after'],
  ['before: "WzEsMl0"', 'before'],
  ['first: 5, page: 2, after: "WzEsMl0"', 'page'],
])('articles(%s) is refused with a sentence that names what is wrong', async (args, named) => {
  const { errors } = await paper.ask(`{ articles(${args}) { totalCount } }`)
  expect(errors).toHaveLength(1)
  expect(errors[0]?.extensions.code).toBe('BAD_USER_INPUT')
  expect(errors[0]?.message).toContain(named)
})

test('a cursor whose numbers are out of every range is refused or finds nothing, never a fault', async () => {
  const cursor = Buffer.from('[8640000000000000,8640000000000000]').toString('base64url')
  const { errors } = await paper.ask(`{ articles(first: 5, after: "${cursor}") { nodes { slug } } }`)
  expect(errors).toEqual([])
})

test('polls are walked by cursor too, newest first, nothing twice', async () => {
  const write = writer(paper)
  for (const slug of ['p-1', 'p-2', 'p-3']) await write.poll({}, { slug })
  const seen: string[] = []
  for (let after = ''; after !== 'end';) {
    const { data } = await paper.ask(
      `{ polls(first: 2${after}) { nodes { slug } pageInfo { hasNextPage endCursor } } }`,
    )
    const { polls } = data as { polls: { nodes: { slug: string }[]; pageInfo: Page['pageInfo'] } }
    seen.push(...polls.nodes.map(({ slug }) => slug))
    after = polls.pageInfo.hasNextPage ? `, after: "${polls.pageInfo.endCursor}"` : 'end'
  }
  expect(seen).toEqual(['p-3', 'p-2', 'p-1'])
})
