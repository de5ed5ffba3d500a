import type { Client } from 'pg'
import type { Invented } from './inventArticles.ts'

const atOnce = 5_000

/**
 * Writes articles with their tags, people and agencies, and publishes them, through the triggers that anybody's articles
 * pass. What follows from an article is made once, when its batch is published and committed.
 */
export async function writeArticles(client: Client, articles: Invented[]): Promise<void> {
  for (let start = 0; start < articles.length; start += atOnce) {
    const batch = articles.slice(start, start + atOnce)
    await client.query('begin')
    await client.query(
      `insert into articles (id, language, state, slug, kicker, title, standfirst, body, body_html, body_text, word_count,
        section_id, published_at, created_at, comment_count, thread_count)
       overriding system value
       select id, 'fr', 'draft', slug, kicker, title, standfirst, body, body_html, body_text, word_count,
        section_id, published_at, published_at, comment_count, thread_count
       from jsonb_populate_recordset(null::articles, $1)`,
      [JSON.stringify(batch)],
    )
    await link(client, { table: 'article_tags', column: 'tag_id', pairs: pairs(batch, 'tags') })
    await link(client, { table: 'article_people', column: 'person_id', pairs: pairs(batch, 'people') })
    await link(client, { table: 'article_agencies', column: 'agency_id', pairs: pairs(batch, 'agencies') })
    await client.query(`update articles set state = 'published' where id = any ($1)`, [batch.map(({ id }) => id)])
    await client.query('commit')
  }
  await client.query(`select setval(pg_get_serial_sequence('articles', 'id'), (select max(id) from articles))`)
}

type Pair = { article: number; other: number; position: number }

function pairs(articles: Invented[], what: 'tags' | 'people' | 'agencies'): Pair[] {
  return articles.flatMap(({ id, [what]: others }) =>
    others.map((other, position) => ({ article: id, other, position })),
  )
}

async function link(client: Client, { table, column, pairs }: { table: string; column: string; pairs: Pair[] }) {
  await client.query(
    `insert into ${table} (article_id, ${column}, position)
     select article, other, position from jsonb_to_recordset($1) as pair(article bigint, other bigint, position int)`,
    [JSON.stringify(pairs)],
  )
}
