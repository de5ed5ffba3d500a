import { readFileSync } from 'node:fs'
import { sql } from 'drizzle-orm'
import { migrateDatabase } from '#db/migrate.ts'
import { olderDatabase } from '#tests/support/database.ts'
import { listDrift } from '#tests/support/listDrift.ts'
import { newsroom, type Newsroom } from '#tests/support/newsroom.ts'

const olderPaper = sql.raw(readFileSync('__tests__/support/olderPaper.sql', 'utf8'))

type Rows = Record<string, unknown>[]

let upgraded: Newsroom
let fresh: Newsroom
let before: Map<string, Rows>
beforeAll(async () => {
  upgraded = await newsroom({ edition: await olderDatabase('0001_triggers') })
  await upgraded.db.execute(olderPaper)
  before = await everyRow(await columnsOf(upgraded))
  await migrateDatabase(upgraded.url)

  fresh = await newsroom()
  await fresh.db.execute(olderPaper)
})
afterAll(() => Promise.all([upgraded.close(), fresh.close()]))

type Columns = { name: string; columns: string }

async function columnsOf({ db }: Newsroom): Promise<Columns[]> {
  const { rows } = await db.execute<Columns>(sql`
    select table_name as name, string_agg(quote_ident(column_name), ', ' order by ordinal_position) as columns
    from information_schema.columns where table_schema = 'public' group by table_name order by table_name`)
  return rows
}

/** What these tables hold, in these columns. */
async function everyRow(tables: Columns[]): Promise<Map<string, Rows>> {
  const held = tables.map(async ({ name, columns }) => {
    const { rows } = await upgraded.db.execute(sql.raw(`select ${columns} from ${name} order by ${columns}`))
    return [name, rows] as const
  })
  return new Map(await Promise.all(held))
}

test('a paper of the first release loses nothing on its way to this one', async () => {
  expect([...before].filter(([, rows]) => rows.length === 0).map(([name]) => name)).toEqual([])
  const columns = [...before].map(([name, [row = {}]]) => ({ name, columns: Object.keys(row).join(', ') }))
  expect(await everyRow(columns)).toEqual(before)
})

test.each([
  [
    'lists',
    'select kind, owner_id, language, article_id, published_at, ends_at from list_entries join lists on id = list_id',
  ],
  ['months', 'select kind, owner_id, language, begins_at, entries, ending from list_months join lists on id = list_id'],
  ['words of articles', 'select * from article_search'],
  ['words for who mistypes', 'select language, key from search_words'],
  ['counters of articles', 'select id, comment_count, thread_count, rating_count, rating_sum from articles'],
  ['addresses', 'select language, slug, article_id from article_slugs'],
])('its %s are what they would be had it all been written today', async (_, query) => {
  const read = async ({ db }: Newsroom) =>
    (await db.execute(sql.raw(`select * from (${query}) held order by held::text`))).rows
  expect((await read(upgraded)).length).toBeGreaterThan(0)
  expect(await read(upgraded)).toEqual(await read(fresh))
})

test('its lists hold what its articles say, and go on doing so', async () => {
  expect(await listDrift(upgraded)).toEqual([])
  await upgraded.db.execute(
    sql`update articles set state = 'published', published_at = '2026-03-08T10:00:00Z' where id = 7`,
  )
  expect(await listDrift(upgraded)).toEqual([])
  await upgraded.db.execute(sql`update articles set state = 'draft', published_at = null where id = 7`)
})

/** What both papers answer: the same. */
async function bothSay(query: string): Promise<unknown> {
  const [old, now] = [await upgraded.ask(query), await fresh.ask(query)]
  expect(old).toEqual(now)
  expect(old.errors).toEqual([])
  return old.data
}

test('its readers list and count what they would had it all been written today', async () => {
  const answer = await bothSay(`{
    articles(first: 10) { totalCount nodes { slug commentCount section { sectionPath } people { slug } tags { slug } } }
    section(path: "economie") { articles(first: 5) { totalCount nodes { slug } } }
    tag(slug: "pétrole") { articles(first: 5) { totalCount nodes { slug } } }
    person(slug: "nadia-ouyahia") { articles(first: 1) { totalCount } }
    agency(slug: "dépêche") { articles(first: 1) { totalCount } }
    archive { years { year articleCount months { month days { day } } } }
    article(slug: "le-prix-du-pétrole") { comments(first: 5) { totalCount pageCount nodes { text replies { text } } } }
    moved: article(slug: "veille-de-fete") { slug gallery { caption } }
    poll(slug: "the-ou-cafe") { results { voteCount options { voteCount } } }
    mostRead(first: 5) { slug }
  }`)
  expect(answer).toMatchObject({
    articles: { totalCount: 2, nodes: [{ slug: 'le-prix-du-pétrole', commentCount: 3 }, { slug: 'la-veille' }] },
    section: { articles: { totalCount: 1 } },
    archive: { years: [{ year: 2026, articleCount: 2, months: [{ month: 1, days: [{ day: 1 }] }, { month: 3 }] }] },
    article: {
      comments: {
        nodes: [{ text: 'Premier', replies: [{ text: 'Une réponse' }, { text: 'La réponse à la réponse' }] }],
      },
    },
    moved: { slug: 'la-veille' },
  })
})

test('its readers find what they would had it all been written today', async () => {
  const answer = await bothSay(`{
    french: search(query: "hopital ouyahia") { nodes { article { slug } } kinds { kind count { value } } }
    arabic: search(query: "اسعار نفط", language: AR) { nodes { article { slug } } }
    english: search(query: "ministry", language: EN) { nodes { article { slug } } }
    mistyped: search(query: "ouyaya") { didYouMean }
    hidden: search(query: "secret") { totalCount { value } }
    searchSuggestions(query: "pét") { text }
  }`)
  expect(answer).toEqual({
    french: { nodes: [{ article: { slug: 'le-prix-du-pétrole' } }], kinds: [{ kind: 'VIDEO', count: { value: 1 } }] },
    arabic: { nodes: [{ article: { slug: 'سعر-النفط' } }] },
    english: { nodes: [{ article: { slug: 'oil-prices' } }] },
    mistyped: { didYouMean: 'Ouyahia' },
    hidden: { totalCount: { value: 0 } },
    searchSuggestions: [{ text: 'Pétrole' }, { text: 'Le prix du pétrole remonte' }],
  })
})
