import { sql, type SQL } from 'drizzle-orm'
import type { Ctx } from '#domain/ctx.ts'
import { connectionOf, type Connection } from '#domain/lists/connection.ts'
import { writeCursor } from '#domain/lists/cursor.ts'
import type { Slice } from '#domain/lists/slice.ts'
import { readCards, type ArticleRow } from './cards.ts'
import { hasNotEnded, standsIn } from './listed.ts'
import { articleOrders, type TimeOrder } from './orders.ts'
import { placesIn, type Place } from './places.ts'
import { ownerRows, stretchOf, type Owner, type Stretch } from './stretches.ts'

export type ArticleList = Connection<ArticleRow>

/**
 * One list of each owner: `list` is SQL for its number, `owner.id` in it the owner. What it shares with all of `others` is
 * wanted; these make it slower, because what several lists share has no months and is looked through.
 */
export type ListsRequest = { owners: readonly Owner[]; list: SQL; others: SQL[]; order: TimeOrder }

export type PagesRequest = ListsRequest & { slice: Slice }

/** A page of each owner's list in one statement. Counts of all, and where a later page begins, are one more. */
export async function pagesOfLists(ctx: Ctx, request: PagesRequest): Promise<Map<number, ArticleList>> {
  const { owners, slice, order } = request
  let known: Promise<Map<number, Place>> | undefined
  const places = () => (known ??= placesOf(ctx, { ...request, skip: slice.offset }))

  const begin = owners.map((owner) => stretchOf(ctx, owner, 0))
  const stretches = slice.offset === 0 ? begin : [...(await places()).values()].flatMap(({ rest }) => rest ?? [])
  const rows = stretches.length === 0 ? [] : await readCards(ctx, pick(ctx, { ...request, stretches }))
  return new Map(
    owners.map(({ id }) => [
      id,
      connectionOf({
        slice,
        rows: rows.filter((row) => row.owner === id).map((row) => row.article),
        cursorOf: (row) => writeCursor(articleOrders[order].keys(row)),
        count: async () => (await places()).get(id)?.total ?? 0,
      }),
    ]),
  )
}

/** How many articles each owner's list has, and what is left of it beyond the first `skip`. */
export async function placesOf(ctx: Ctx, request: ListsRequest & { skip: number }): Promise<Map<number, Place>> {
  const { owners, list, others, order, skip } = request
  const stretches = owners.map((owner) => stretchOf(ctx, owner, skip))
  if (others.length === 0) return placesIn(ctx, { list, stretches, order })

  const { rows } = await ctx.db.execute<{ id: string; total: string }>(
    sql`select owner.id, (select count(*) from list_entries e where ${wanted(ctx, request)}) as total
      from ${ownerRows(stretches)}`,
  )
  const totals = new Map(rows.map(({ id, total }) => [Number(id), Number(total)]))
  return new Map(stretches.map((stretch) => [stretch.id, { total: totals.get(stretch.id) ?? 0, rest: stretch }]))
}

function pick(ctx: Ctx, request: PagesRequest & { stretches: Stretch[] }): SQL {
  const { order, slice, stretches } = request
  const { sorting, beyond } = articleOrders[order]
  return sql`select owner.id, chosen.article_id, chosen.rank from ${ownerRows(stretches)} cross join lateral (
    select e.article_id, row_number() over (order by ${sorting(slice.forwards)}) as rank from list_entries e
    where ${wanted(ctx, request)} ${slice.cursor === null ? sql`` : sql`and ${beyond(slice)}`}
    order by ${sorting(slice.forwards)} limit ${slice.size + 1} offset owner.skip
  ) chosen`
}

function wanted(ctx: Ctx, { list, others }: ListsRequest): SQL {
  const conditions = [
    sql`e.list_id = ${list}`,
    sql`e.published_at >= owner.begins_at and e.published_at < owner.ends_at`,
    hasNotEnded(ctx),
    ...others.map(standsIn),
  ]
  return sql.join(conditions, sql` and `)
}
