import { sql } from 'drizzle-orm'
import type { Newsroom } from './newsroom.ts'

/** Where the kept lists differ from what the articles say now, and the months from the lists; empty when they do not. */
export async function listDrift({ db }: Newsroom): Promise<unknown[]> {
  const { rows } = await db.execute(sql`
    with kept as (select kind::text, owner_id, language::text, article_id, published_at, ends_at
        from list_entries e join lists l on l.id = e.list_id),
      wanted as (select kind::text, owner_id, language::text, article_id, published_at, ends_at from article_lists),
      counted as (select list_id, date_trunc('month', published_at, paper_time_zone()) as begins_at,
        count(*) as entries, count(ends_at) as ending from list_entries group by 1, 2),
      months as (select list_id, begins_at, entries::bigint, ending::bigint from list_months)
    select 'missing entry' as drift, to_json(d)::text as row from (select * from wanted except select * from kept) d
    union all select 'stale entry', to_json(d)::text from (select * from kept except select * from wanted) d
    union all select 'wrong month', to_json(d)::text from (select * from months except select * from counted) d
    union all select 'uncounted month', to_json(d)::text from (select * from counted except select * from months) d`)
  return rows
}
