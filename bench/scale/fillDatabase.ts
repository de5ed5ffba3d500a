import { Client } from 'pg'
import { inventArticles, type Around } from './inventArticles.ts'
import { readSentences } from './sentences.ts'
import { landmarks, type Size } from './size.ts'
import { writeArticles } from './writeArticles.ts'
import { writeComments } from './writeComments.ts'

const subjects = 200
const authors = 60

/** Fills a database that holds the demonstration edition up to `size`; answers how many megabytes it takes then. */
export async function fillDatabase({ url, size }: { url: string; size: Size }): Promise<number> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    const sentences = await readSentences(client)
    const around = await writeAround(client)
    const { articles, comments, lastId } = await present(client)
    const firstId = lastId + 1
    const wanted = { ...size, comments: size.comments - comments }
    const invented = inventArticles({
      size: wanted,
      count: size.articles - articles,
      firstId,
      sentences,
      around,
      now: new Date(),
    })
    await writeArticles(client, invented)
    await writeComments(client, { firstArticle: firstId, sentences })
    await client.query('vacuum (full, analyze)')
    await client.query('vacuum')
    await requireWhole(client, size)
    return await megabytes(client)
  } finally {
    await client.end()
  }
}

/** Tags and people enough for so many articles, beside the edition's own sections and agencies. */
async function writeAround(client: Client): Promise<Around> {
  await client.query(
    `insert into tags (language, slug, name) select 'fr', 'sujet-' || n, 'Sujet ' || n from generate_series(1, $1::int) n`,
    [subjects],
  )
  await client.query(
    `insert into people (slug, name) select 'auteur-' || n, 'Auteur ' || n from generate_series(1, $1::int) n`,
    [authors],
  )
  const ids = async (statement: string) => {
    const { rows } = await client.query<{ id: string }>(statement)
    return rows.map((row) => Number(row.id))
  }
  const within = `language = 'fr' and path || '/' like '${landmarks.section}/%'`
  return {
    sections: await ids(`select id from sections where ${within} order by path`),
    others: await ids(`select id from sections where language = 'fr' and not (${within}) order by path`),
    tags: await ids(`select id from tags where slug like 'sujet-%' order by id`),
    people: await ids(`select id from people where slug like 'auteur-%' order by id`),
    agencies: await ids(`select id from agencies order by id`),
  }
}

async function present(client: Client): Promise<{ articles: number; comments: number; lastId: number }> {
  const { rows } = await client.query<{ articles: number; comments: number; last: number }>(
    `select count(*) filter (where language = 'fr')::int as articles, max(id)::int as last,
       (select count(*)::int from comments) as comments from articles`,
  )
  const { articles = 0, comments = 0, last = 0 } = rows[0] ?? {}
  return { articles, comments, lastId: last }
}

/** The bench would measure something else if the numbers were not as announced, or the counters not true. */
async function requireWhole(client: Client, size: Size): Promise<void> {
  const { rows } = await client.query<{ articles: number; comments: number; wrong: number }>(
    `select (select count(*)::int from articles where language = 'fr') as articles, (select count(*)::int from comments) as comments,
       (select count(*)::int from articles a left join (
         select article_id, count(*) as n, count(*) filter (where thread_id is null) as threads
         from comments where state = 'published' group by 1) c on c.article_id = a.id
        where (a.comment_count, a.thread_count) <> (coalesce(c.n, 0), coalesce(c.threads, 0))) as wrong`,
  )
  const found = rows[0]
  if (found?.articles === size.articles && found.comments === size.comments && found.wrong === 0) return
  throw new Error(`The database was not filled as planned: ${JSON.stringify(found)}.`)
}

async function megabytes(client: Client): Promise<number> {
  const { rows } = await client.query<{ bytes: string }>('select pg_database_size(current_database()) as bytes')
  return Number(rows[0]?.bytes) / 1_000_000
}
