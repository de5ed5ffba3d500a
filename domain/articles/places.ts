import { sql } from 'drizzle-orm'
import type { Ctx } from '#domain/ctx.ts'
import { shownMonths, type Lists } from './months.ts'
import type { TimeOrder } from './orders.ts'
import type { Stretch } from './stretches.ts'

/** How many articles a stretch has, and what is left of it after those it skips: null when that is nothing. */
export type Place = { total: number; rest: Stretch | null }

/**
 * The place of each owner in its list, in one statement that reads no more than the list's months: what a stretch skips is
 * passed over by whole months first. Owners without a list are left out.
 */
export async function placesIn(
  ctx: Ctx,
  { order, ...lists }: Lists & { order: TimeOrder },
): Promise<Map<number, Place>> {
  const way = sql.raw(order === 'latest' ? 'desc' : 'asc')
  const { rows } = await ctx.db.execute<{
    owner: string
    total: string
    bound: string | null
    skip: string | null
  }>(sql`
    select owner, sum(articles) as total, min(skip - before) filter (where here) as skip,
      (extract(epoch from min(${order === 'latest' ? sql`nullif(ends_at, 'infinity')` : sql`begins_at`})
        filter (where here)) * 1000)::bigint as bound
    from (
      select *, before <= skip and skip < before + articles as here from (
        select *, sum(articles) over (partition by owner order by begins_at ${way}) - articles as before
        from (${shownMonths(ctx, lists)}) shown
      ) summed
    ) placed group by owner`)
  const found = new Map(rows.map((row) => [Number(row.owner), row]))
  return new Map(
    lists.stretches.flatMap((stretch) => {
      const row = found.get(stretch.id)
      if (row === undefined) return []
      const bound = row.bound === null ? null : new Date(Number(row.bound))
      const rest = row.skip === null ? null : { ...narrowed({ stretch, bound, order }), skip: Number(row.skip) }
      return [[stretch.id, { total: Number(row.total), rest }]]
    }),
  )
}

function narrowed({ stretch, bound, order }: { stretch: Stretch; bound: Date | null; order: TimeOrder }): Stretch {
  if (bound === null) return stretch
  if (order === 'latest') return bound < stretch.until ? { ...stretch, until: bound } : stretch
  return stretch.from === null || bound > stretch.from ? { ...stretch, from: bound } : stretch
}
