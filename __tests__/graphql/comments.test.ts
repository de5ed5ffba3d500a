import { writeId } from '#domain/ids.ts'
import { newsroom, type Newsroom } from '#tests/support/newsroom.ts'
import { writer } from '#tests/support/write.ts'

let paper: Newsroom
let thirdId: number
beforeAll(async () => {
  paper = await newsroom()
  const write = writer(paper)
  const section = await write.section('debat')
  const { id } = await write.article({ sectionId: section.id, slug: 'debat' })
  const at = (minute: number) => ({ createdAt: new Date(Date.UTC(2026, 2, 10, 8, minute)) })
  for (let n = 1; n <= 5; n += 1) {
    const first = await write.comment(id, { text: `Fil ${n}`, ...at(n) })
    const reply = await write.comment(id, {
      text: `Réponse ${n}`,
      threadId: first.id,
      parentId: first.id,
      ...at(n + 10),
    })
    await write.comment(id, { text: `Suite ${n}`, threadId: first.id, parentId: reply.id, ...at(n + 20) })
    if (n === 3) thirdId = reply.id
  }
})
afterAll(() => paper.close())

const threads = async (args: string) => {
  const { data, errors } = await paper.ask(
    `{ article(slug: "debat") { commentCount comments(${args}) {
      totalCount pageCount pageInfo { hasNextPage endCursor } nodes { text depth replies { text depth } }
    } } }`,
  )
  expect(errors).toEqual([])
  return (data as { article: { commentCount: number; comments: Threads } }).article
}
type Threads = { totalCount: number; pageCount: number; pageInfo: { endCursor: string }; nodes: { text: string }[] }

test('a reader leafs through the threads by number, each with its answers', async () => {
  expect(await threads('first: 2, page: 2')).toMatchObject({
    commentCount: 15,
    comments: {
      totalCount: 5,
      pageCount: 3,
      pageInfo: { hasNextPage: true },
      nodes: [
        {
          text: 'Fil 3',
          depth: 0,
          replies: [
            { text: 'Réponse 3', depth: 1 },
            { text: 'Suite 3', depth: 2 },
          ],
        },
        { text: 'Fil 4' },
      ],
    },
  })
})

test('and by cursor, newest first', async () => {
  const { comments } = await threads('first: 3, order: NEWEST')
  expect(comments.nodes.map(({ text }) => text)).toEqual(['Fil 5', 'Fil 4', 'Fil 3'])
  const rest = await threads(`first: 3, order: NEWEST, after: "${comments.pageInfo.endCursor}"`)
  expect(rest.comments.nodes.map(({ text }) => text)).toEqual(['Fil 2', 'Fil 1'])
})

test('a comment found by its id brings the answers below it', async () => {
  const { data } = await paper.ask(
    'query ($id: ID!) { node(id: $id) { ... on Comment { text depth replies { text } } } }',
    {
      id: writeId('Comment', thirdId),
    },
  )
  expect(data).toEqual({ node: { text: 'Réponse 3', depth: 1, replies: [{ text: 'Suite 3' }] } })
})
