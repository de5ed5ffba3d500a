import { sql, type SQL } from 'drizzle-orm'
import type { Ctx } from '#domain/ctx.ts'
import { ownerRows, type Stretch } from './stretches.ts'

/** Lists to look into: `list` is SQL for the number of the list of `owner.id`. */
export type Lists = { list: SQL; stretches: readonly Stretch[] }

/**
 * A select of the months of lists that a stretch reaches: `owner`, `skip`, `begins_at` and `ends_at` (when the next month
 * that has any begins), and `articles`, how many of the stretch readers see at this moment. The months' own count is taken,
 * and what it holds beside those is taken off it: what lies outside of the stretch, and what has ended.
 */
export function shownMonths(ctx: Ctx, { list, stretches }: Lists): SQL {
  const inside = sql`from list_entries e where e.list_id = m.list_id and e.published_at`
  return sql`
    select m.owner, m.skip, m.begins_at, m.ends_at, m.entries
      - case when m.ends_at <= m.until_at then 0 else (
          select count(*) ${inside} >= greatest(m.begins_at, m.until_at) and e.published_at < m.ends_at) end
      - case when m.begins_at >= m.from_at then 0 else (
          select count(*) ${inside} >= m.begins_at and e.published_at < least(m.ends_at, m.from_at, m.until_at)) end
      - case when m.ending = 0 then 0 else (
          select count(*) ${inside} >= greatest(m.begins_at, m.from_at) and e.published_at < least(m.ends_at, m.until_at)
            and e.ends_at is not null and e.ends_at <= ${ctx.now}) end as articles
    from (
      select owner.id as owner, owner.skip, owner.begins_at as from_at, owner.ends_at as until_at, months.*,
        lead(months.begins_at, 1, 'infinity') over (partition by owner.id order by months.begins_at) as ends_at
      from ${ownerRows(stretches)} cross join lateral (
        select list_id, begins_at, entries, ending from list_months where list_id = ${list}) months
    ) m
    where m.ends_at > m.from_at and m.begins_at < m.until_at`
}
