import { comments } from '#db/schema/comments.ts'
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

test('of a thread without end the oldest answers come at once, and all of them by pages', async () => {
  const write = writer(paper)
  const section = await write.section('sans-fin')
  const { id } = await write.article({ sectionId: section.id, slug: 'sans-fin' })
  const root = await write.comment(id, { text: 'Début' })
  const place = { articleId: id, threadId: root.id, parentId: root.id, authorName: 'Omar', state: 'published' as const }
  await paper.db.insert(comments).values(
    Array.from({ length: 320 }, (_, n) => ({
      ...place,
      text: `${n + 1}`,
      createdAt: new Date(Date.UTC(2026, 2, 10, 0, n)),
    })),
  )
  const read = async (fields: string) => {
    const { data, errors } = await paper.ask(
      `{ article(slug: "sans-fin") { comments(first: 1) { nodes { ${fields} } } } }`,
    )
    expect(errors).toEqual([])
    return (data as { article: { comments: { nodes: [Thread] } } }).article.comments.nodes[0]
  }
  type Thread = {
    hasMoreReplies: boolean
    replies: { text: string }[]
    allReplies: {
      nodes: { id: string; text: string; depth: number }[]
      pageInfo: { endCursor: string; hasNextPage: boolean }
    }
  }

  const thread = await read('hasMoreReplies replies { text }')
  expect(thread.hasMoreReplies).toBe(true)
  expect(thread.replies.map(({ text }) => text)).toEqual(Array.from({ length: 300 }, (_, n) => `${n + 1}`))

  const page = (after: string) =>
    read(
      `allReplies(first: 100${after}) { totalCount pageCount nodes { id text depth } pageInfo { endCursor hasNextPage } }`,
    )
  const walked: Thread['allReplies']['nodes'] = []
  for (let after = '', goesOn = true; goesOn;) {
    const { allReplies } = await page(after)
    expect(allReplies).toMatchObject({ totalCount: 320, pageCount: 4 })
    walked.push(...allReplies.nodes)
    after = `, after: "${allReplies.pageInfo.endCursor}"`
    goesOn = allReplies.pageInfo.hasNextPage
  }
  expect(walked.map(({ text }) => text)).toEqual(Array.from({ length: 320 }, (_, n) => `${n + 1}`))
  const { data } = await paper.ask('query ($id: ID!) { node(id: $id) { ... on Comment { text depth } } }', {
    id: walked.at(-1)?.id,
  })
  expect(data).toEqual({ node: { text: '320', depth: 1 } })
})
