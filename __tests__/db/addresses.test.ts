import { eq } from 'drizzle-orm'
import { articles } from '#db/schema/articles.ts'
import { sections } from '#db/schema/sections.ts'
import { cause } from '#tests/support/cause.ts'
import { newsroom, type Newsroom } from '#tests/support/newsroom.ts'
import { writer } from '#tests/support/write.ts'

let paper: Newsroom
let write: ReturnType<typeof writer>
beforeAll(async () => {
  paper = await newsroom()
  write = writer(paper)
})
afterAll(() => paper.close())

test('an address is given once: not even the slug an article had before goes to another', async () => {
  const section = await write.section('adresses')
  const article = await write.article({ sectionId: section.id, slug: 'premier' })
  await paper.db.update(articles).set({ slug: 'second' }).where(eq(articles.id, article.id))

  expect(await cause(write.article({ sectionId: section.id, slug: 'premier' }))).toContain('belongs to another article')
  const query = 'query ($slug: String!) { article(slug: $slug) { slug } }'
  expect((await paper.ask(query, { slug: 'premier' })).data).toEqual({ article: { slug: 'second' } })
  await paper.db.update(articles).set({ slug: 'premier' }).where(eq(articles.id, article.id))
  expect((await paper.ask(query, { slug: 'second' })).data).toEqual({ article: { slug: 'premier' } })
})

test('when a section moves, the addresses of all below it move along', async () => {
  const [a, b] = [await write.section('a'), await write.section('b')]
  const child = await write.section('c', { parentId: a.id })
  const grandchild = await write.section('d', { parentId: child.id })
  await paper.db.update(sections).set({ parentId: b.id }).where(eq(sections.id, child.id))
  const [row] = await paper.db.select().from(sections).where(eq(sections.id, grandchild.id))
  expect(row?.path).toBe('b/c/d')
})

test('a section cannot stand below itself', async () => {
  const top = await write.section('haut')
  const low = await write.section('bas', { parentId: top.id })
  expect(await cause(paper.db.update(sections).set({ parentId: low.id }).where(eq(sections.id, top.id)))).toContain(
    'below itself',
  )
})

test('a section made while its parent’s address changes stands under the new address', async () => {
  const parent = await write.section('ancien')
  let made: Promise<{ path: string }> | undefined
  await paper.db.transaction(async (tx) => {
    await tx.update(sections).set({ slug: 'nouveau' }).where(eq(sections.id, parent.id))
    made = write.section('dessous', { parentId: parent.id })
    await new Promise((resolve) => setTimeout(resolve, 200))
  })
  expect((await made)?.path).toBe('nouveau/dessous')
})

test.each(['a_b', 'a--b', '-a', 'a/b', 'a b', 'a.b', ''])(
  'no article is stored under the slug "%s", which no address finds',
  async (slug) => {
    const section = await write.section(`forme-${Math.random().toString(36).slice(2)}`)
    expect(await cause(write.article({ sectionId: section.id, slug }))).toContain('articles_slug_shape')
  },
)

test.each(['تونس-2026', 'été-à-sète', 'l-eau'])('an article may stand under the slug "%s"', async (slug) => {
  const section = await write.section(`forme-${Math.random().toString(36).slice(2)}`)
  await write.article({ sectionId: section.id, slug })
  expect((await paper.ask('query ($slug: String!) { article(slug: $slug) { slug } }', { slug })).data).toEqual({
    article: { slug },
  })
})
