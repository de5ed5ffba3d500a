import { eq, inArray, sql } from 'drizzle-orm'
import { articleAgencies, articlePeople, articleSections, articleTags } from '#db/schema/articleLinks.ts'
import { articles } from '#db/schema/articles.ts'
import { comments } from '#db/schema/comments.ts'
import { sections } from '#db/schema/sections.ts'
import { tags } from '#db/schema/tags.ts'
import { listDrift } from '#tests/support/listDrift.ts'
import { newsroom, type Newsroom } from '#tests/support/newsroom.ts'
import { writer } from '#tests/support/write.ts'

let paper: Newsroom
let write: ReturnType<typeof writer>
beforeAll(async () => {
  paper = await newsroom()
  write = writer(paper)
})
afterAll(() => paper.close())
afterEach(async () => expect(await listDrift(paper)).toEqual([]))

/** In which lists an article stands, by kind and the slug of what the list belongs to. */
async function listsOf(articleId: number): Promise<string[]> {
  const { rows } = await paper.db.execute<{ list: string }>(sql`
    select concat_ws(' ', kind, coalesce(
      (select path from sections where kind = 'section' and id = owner_id), (select slug from tags where kind = 'tag' and id = owner_id),
      (select slug from people where kind = 'person' and id = owner_id), (select slug from agencies where kind = 'agency' and id = owner_id),
      language::text)) as list
    from list_entries join lists on lists.id = list_id where article_id = ${articleId} order by kind, list`)
  return rows.map((row) => row.list)
}

function change(id: number, row: Partial<typeof articles.$inferInsert>) {
  return paper.db.update(articles).set(row).where(eq(articles.id, id))
}

test('an article stands in the lists of all it hangs on from its publication until it is withdrawn', async () => {
  const top = await write.section('pays')
  const low = await write.section('villes', { parentId: top.id })
  const further = await write.section('culture')
  const [tag, person, agency] = [await write.tag('alger'), await write.person('nadia'), await write.agency('depeche')]
  const links = { tags: [tag.id], people: [person.id], agencies: [agency.id] }
  const article = await write.article({ sectionId: low.id, state: 'draft', publishedAt: null }, links)
  await paper.db.insert(articleSections).values({ articleId: article.id, sectionId: further.id })
  expect(await listsOf(article.id)).toEqual([])

  await change(article.id, { state: 'published', publishedAt: paper.now })
  expect(await listsOf(article.id)).toEqual([
    'edition fr',
    'section culture',
    'section pays',
    'section pays/villes',
    'tag alger',
    'person nadia',
    'agency depeche',
  ])

  await change(article.id, { state: 'withdrawn' })
  expect(await listsOf(article.id)).toEqual([])
})

test('each list follows when what an article hangs on changes', async () => {
  const [here, there] = [await write.section('ici'), await write.section('la')]
  const [old, fresh] = [await write.tag('vieux'), await write.tag('neuf')]
  const { id } = await write.article(
    { sectionId: here.id },
    { tags: [old.id], people: [(await write.person('ali')).id] },
  )

  await paper.db.update(articleTags).set({ tagId: fresh.id }).where(eq(articleTags.articleId, id))
  await paper.db.delete(articlePeople).where(eq(articlePeople.articleId, id))
  await change(id, {
    sectionId: there.id,
    publishedAt: new Date('2020-02-29T12:00:00Z'),
    endsAt: new Date('2030-01-01'),
  })
  expect(await listsOf(id)).toEqual(['edition fr', 'section la', 'tag neuf'])

  const arabic = await write.section('hunak', { language: 'ar' })
  await change(id, { language: 'ar', sectionId: arabic.id })
  expect(await listsOf(id)).toEqual(['edition ar', 'section hunak'])
  await paper.db.update(tags).set({ language: 'ar' }).where(eq(tags.id, fresh.id))
  expect(await listsOf(id)).toContain('tag neuf')

  await paper.db.delete(tags).where(eq(tags.id, fresh.id))
  expect(await listsOf(id)).toEqual(['edition ar', 'section hunak'])
  await paper.db.delete(articles).where(eq(articles.id, id))
  expect(await listsOf(id)).toEqual([])
})

test('a section that moves takes its articles along, those that only also appear there too', async () => {
  const [a, b] = [await write.section('nord'), await write.section('sud')]
  const moving = await write.section('ports', { parentId: a.id })
  const below = await write.section('peche', { parentId: moving.id })
  const own = await write.article({ sectionId: below.id })
  const guest = await write.article({ sectionId: b.id })
  await paper.db.insert(articleSections).values({ articleId: guest.id, sectionId: below.id })

  await paper.db.update(sections).set({ parentId: b.id }).where(eq(sections.id, moving.id))
  expect(await listsOf(own.id)).toEqual(['edition fr', 'section sud', 'section sud/ports', 'section sud/ports/peche'])
  expect(await listsOf(guest.id)).toEqual(await listsOf(own.id))

  await paper.db.update(sections).set({ parentId: null, slug: 'havres' }).where(eq(sections.id, moving.id))
  expect(await listsOf(own.id)).toEqual(['edition fr', 'section havres', 'section havres/peche'])
})

test('whole statements that write many articles at once are followed as well', async () => {
  const section = await write.section('beaucoup')
  const tag = await write.tag('tous')
  await paper.db.execute(sql`
    insert into articles (language, state, slug, title, body, section_id, published_at)
    select 'fr', 'published', 'beaucoup-' || n, 'n', '{}', ${section.id}, timestamptz '2019-01-01' + n * interval '9 days'
    from generate_series(1, 200) n`)
  const mine = paper.db.select({ id: articles.id }).from(articles).where(eq(articles.sectionId, section.id))
  await paper.db.execute(sql`insert into article_tags (article_id, tag_id) select id, ${tag.id} from (${mine}) mine`)
  expect(await listDrift(paper)).toEqual([])

  await paper.db
    .update(articles)
    .set({ endsAt: sql`published_at + interval '1 year'` })
    .where(inArray(articles.id, mine))
  expect(await listDrift(paper)).toEqual([])
  await paper.db.delete(articles).where(inArray(articles.id, mine))
})

test('lists and months stay right while many hands publish, withdraw, move and retag at once', async () => {
  const place = [await write.section('un'), await write.section('deux')]
  const subjects = [await write.tag('gaz'), await write.tag('eau'), await write.tag('ble')]
  const agency = await write.agency('fil')
  const written: { id: number }[] = []
  for (let n = 0; n < 6; n += 1) written.push(await write.article({ sectionId: place[n % 2]?.id ?? 0, state: 'draft' }))

  const work = async (n: number) => {
    const id = written[n % 6]?.id ?? 0
    const link = { articleId: id, tagId: subjects[n % 3]?.id ?? 0 }
    const publishedAt = new Date(Date.UTC(2026, n % 3, 1 + (n % 28)))
    switch (n % 5) {
      case 0:
        return change(id, { state: 'published', publishedAt })
      case 1:
        return paper.db.insert(articleTags).values(link).onConflictDoNothing()
      case 2:
        return paper.db.transaction(async (tx) => {
          await tx
            .update(articles)
            .set({ sectionId: place[n % 2]?.id ?? 0, publishedAt })
            .where(eq(articles.id, id))
          await tx.delete(articleTags).where(eq(articleTags.articleId, id))
          await tx.insert(articleTags).values(link).onConflictDoNothing()
        })
      case 3:
        return paper.db.insert(articleAgencies).values({ articleId: id, agencyId: agency.id }).onConflictDoNothing()
      default:
        return change(id, { state: n % 2 === 0 ? 'withdrawn' : 'published' })
    }
  }
  const outcomes = await Promise.allSettled(Array.from({ length: 120 }, (_, n) => work(n)))
  expect(outcomes.filter(({ status }) => status === 'rejected')).toEqual([])
})

test('the number of threads equals the published comments that begin one', async () => {
  const section = await write.section('fils')
  const { id } = await write.article({ sectionId: section.id })
  const first = await write.comment(id)
  await write.comment(id, { threadId: first.id, parentId: first.id })
  const held = await write.comment(id, { state: 'held' })
  await paper.db.update(comments).set({ state: 'published' }).where(eq(comments.id, held.id))
  await paper.db.update(comments).set({ state: 'spam' }).where(eq(comments.id, first.id))
  await paper.db.update(comments).set({ threadId: held.id, parentId: held.id }).where(eq(comments.id, first.id))

  const [row] = await paper.db.select().from(articles).where(eq(articles.id, id))
  expect(row).toMatchObject({ commentCount: 2, threadCount: 1 })
})
