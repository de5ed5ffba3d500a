import { and, eq, sql, type SQL } from 'drizzle-orm'
import { articles } from '#db/schema/articles.ts'
import type { Ctx } from '#domain/ctx.ts'
import type { Language } from '#domain/languages.ts'
import { connectionOf } from '#domain/lists/connection.ts'
import { writeCursor } from '#domain/lists/cursor.ts'
import { parseSlice, type SliceRequest } from '#domain/lists/slice.ts'
import { fromAgency, hasTag, inSection, signedBy } from './belonging.ts'
import { readCards } from './cards.ts'
import type { ArticleList } from './list.ts'
import { articleOrders } from './orders.ts'
import { isPublished } from './visibility.ts'

export type OwnerKind = 'section' | 'tag' | 'person' | 'agency'

export type OfEachRequest = { kind: OwnerKind; language: Language | null; slice: SliceRequest }

const belongs: Record<OwnerKind, (id: SQL) => SQL> = {
  section: inSection,
  tag: hasTag,
  person: signedBy,
  agency: fromAgency,
}

/**
 * The newest published articles of each owner, in one statement; the counts of all owners are one more, when asked for.
 * Errors: `BAD_USER_INPUT`, see `parseSlice`.
 */
export async function articlesOfEach(
  ctx: Ctx,
  ids: readonly number[],
  request: OfEachRequest,
): Promise<Map<number, ArticleList>> {
  const slice = parseSlice(request.slice)
  const { sorting, beyond, keys } = articleOrders.latest
  const matching = and(
    isPublished(ctx),
    request.language === null ? undefined : eq(articles.language, request.language),
    belongs[request.kind](sql`owner.id`),
  )
  const rows = await readCards(
    ctx,
    sql`select owner.id, chosen.id, chosen.rank from ${owners(ids)} cross join lateral (
      select ${articles.id}, row_number() over (order by ${sorting(slice.forwards)}) as rank from ${articles}
      where ${and(matching, slice.cursor === null ? undefined : beyond(slice))}
      order by ${sorting(slice.forwards)} limit ${slice.size + 1} offset ${slice.offset}
    ) chosen`,
  )

  let counts: Promise<Map<number, number>> | undefined
  const countOf = async (id: number) => (await (counts ??= countEach(ctx, ids, matching))).get(id) ?? 0
  return new Map(
    ids.map((id) => [
      id,
      connectionOf({
        slice,
        rows: rows.filter((row) => row.owner === id).map((row) => row.article),
        cursorOf: (row) => writeCursor(keys(row)),
        count: () => countOf(id),
      }),
    ]),
  )
}

async function countEach(ctx: Ctx, ids: readonly number[], matching: SQL | undefined): Promise<Map<number, number>> {
  const { rows } = await ctx.db.execute<{ id: string; count: string }>(
    sql`select owner.id, (select count(*) from ${articles} where ${matching}) as count from ${owners(ids)}`,
  )
  return new Map(rows.map((row) => [Number(row.id), Number(row.count)]))
}

function owners(ids: readonly number[]): SQL {
  return sql`unnest(${sql.param([...ids])}::bigint[]) as owner(id)`
}
