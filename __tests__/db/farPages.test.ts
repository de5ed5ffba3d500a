import { sql } from 'drizzle-orm'
import { newsroom, type Newsroom } from '#tests/support/newsroom.ts'
import { writer } from '#tests/support/write.ts'

const many = 3_000

let paper: Newsroom
beforeAll(async () => {
  // One connection, so that what it has counted can be asked of it.
  process.env.DATABASE_POOL_SIZE = '1'
  paper = await newsroom({ now: '2026-03-10T09:00:00Z' })
  const write = writer(paper)
  const above = await write.section('economie')
  const { id: sectionId } = await write.section('energie', { parentId: above.id })
  const [tag, person, agency] = [await write.tag('gaz'), await write.person('nadia'), await write.agency('fil')]
  const { db } = paper
  // No search is tried here, and what it knows of so many would be long in the making.
  for (const table of ['articles', 'article_tags', 'article_people']) {
    await db.execute(sql.raw(`alter table ${table} disable trigger ${table}_search`))
  }
  await db.execute(sql`
    insert into articles (language, state, slug, title, body, section_id, published_at)
    select 'fr', 'published', 'n-' || n, 'Article ' || n, '{}', ${sectionId}, timestamptz '2026-03-10 08:00Z' - n * interval '1 day'
    from generate_series(1, ${many}::int) n`)
  for (const [links, owner, id] of [
    ['article_tags', 'tag_id', tag.id],
    ['article_people', 'person_id', person.id],
    ['article_agencies', 'agency_id', agency.id],
  ] as const) {
    await db.execute(sql.raw(`insert into ${links} (article_id, ${owner}) select id, ${id} from articles`))
  }
  await db.execute(sql`analyze`)
}, 60_000)
afterAll(async () => {
  delete process.env.DATABASE_POOL_SIZE
  await paper.close()
})

/** Rows that PostgreSQL has read so far, from tables and from indexes. */
async function rowsRead(): Promise<number> {
  await paper.db.execute(sql`select pg_stat_force_next_flush()`)
  const { rows } = await paper.db.execute<{ read: string }>(sql`
    select (select sum(seq_tup_read) from pg_stat_user_tables) + (select sum(idx_tup_read) from pg_stat_user_indexes) as read`)
  return Number(rows[0]?.read)
}

/** Each of six hundred pages, but for the year. */
const lists = {
  'everything, newest first': ['articles(first: 5, page: $page)', 590],
  'everything, oldest first': ['articles(order: OLDEST, first: 5, page: $page)', 590],
  'a section with those below it': ['section(path: "economie") { articles(first: 5, page: $page)', 590],
  'a filter by section': ['articles(filter: { section: "economie/energie" }, first: 5, page: $page)', 590],
  'a tag': ['tag(slug: "gaz") { articles(first: 5, page: $page)', 590],
  'a person': ['person(slug: "nadia") { articles(first: 5, page: $page)', 590],
  'an agency': ['agency(slug: "fil") { articles(first: 5, page: $page)', 590],
  'a year of the archive': ['archive { year(year: 2020) { articles(first: 5, page: $page)', 70],
  'a filter by time': ['articles(filter: { publishedFrom: "2018-03-07T10:00:00Z" }, first: 5, page: $page)', 580],
} as const

async function costOf(list: string, page: number): Promise<{ cost: number; found: unknown }> {
  const closing = '}'.repeat(list.split('{').length - list.split('}').length)
  const query = `query ($page: Int!) { found: ${list} { totalCount nodes { slug section { name } tags { name } } } ${closing} }`
  const before = await rowsRead()
  const { data, errors } = await paper.ask(query, { page })
  expect(errors).toEqual([])
  return { cost: (await rowsRead()) - before, found: data }
}

test.each(Object.entries(lists))(
  'the last pages of %s are read at about the cost of the second',
  async (_, [list, page]) => {
    const [near, far] = [await costOf(list, 2), await costOf(list, page)]
    expect(JSON.stringify(far.found)).toContain('"slug":"n-')
    // A page begins within a month, whose entries are stepped over.
    expect(far.cost).toBeLessThan(near.cost + 100)
    expect(near.cost).toBeLessThan(many / 5)
  },
)
