import type { Client } from 'pg'
import { threadLength } from './size.ts'

type Wish = { firstArticle: number; sentences: string[] }

const longest = 20
const names = ['Amina', 'Rachid', 'Nadia', 'Karim', 'Leïla', 'Omar', 'Yasmine', 'Sofiane', 'Houria', 'Mehdi', 'Samira']

/**
 * Writes to each article from `firstArticle` on as many comments as it says it has, in threads of five: one, two answers to
 * it, an answer to the second, and one to that.
 */
export async function writeComments(client: Client, wish: Wish): Promise<void> {
  await client.query('begin')
  await withoutChecks(client, () => insertComments(client, wish))
  await client.query(`select setval(pg_get_serial_sequence('comments', 'id'), (select max(id) from comments))`)
  await client.query('commit')
}

async function insertComments(client: Client, { firstArticle, sentences }: Wish): Promise<void> {
  const texts = sentences.flatMap((sentence) => sentence.split(/[,;:] /)).filter((clause) => clause.length <= longest)
  await client.query(
    `insert into comments (id, article_id, thread_id, parent_id, author_name, text, state, created_at)
     overriding system value
     select before + g, article,
       case when place > 0 then before + g - place end,
       case when place > 2 then before + g - 1 when place > 0 then before + g - place end,
       ($2::text[])[1 + mod(before + g, cardinality($2::text[]))], words.text, 'published',
       published_at + g * interval '3 minutes'
     from (
       select a.id as article, a.published_at, a.comment_count,
         base.id + sum(a.comment_count) over (order by a.id) - a.comment_count as before
       from articles a, (select coalesce(max(id), 0) as id from comments) base
       where a.id >= $1
     ) counted
     cross join lateral (select g, mod(g - 1, ${threadLength}) as place from generate_series(1, comment_count) g) numbered
     join unnest($3::text[]) with ordinality words (text, number)
       on words.number = 1 + mod((before + g) * 7919, cardinality($3::text[]))`,
    [firstArticle, names, texts],
  )
}

/** A million rows are faster checked all at once at the end; their articles have been counted before. */
async function withoutChecks(client: Client, work: () => Promise<void>): Promise<void> {
  const { rows: keys } = await client.query<{ name: string; definition: string }>(
    `select quote_ident(conname) as name, pg_get_constraintdef(oid) as definition from pg_constraint
     where conrelid = 'comments'::regclass and contype = 'f'`,
  )
  await client.query('alter table comments disable trigger user')
  for (const { name } of keys) await client.query(`alter table comments drop constraint ${name}`)
  await work()
  for (const { name, definition } of keys)
    await client.query(`alter table comments add constraint ${name} ${definition}`)
  await client.query('alter table comments enable trigger user')
}
