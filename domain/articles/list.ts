import { and, eq, sql } from 'drizzle-orm'
import { articles } from '#db/schema/articles.ts'
import type { Ctx } from '#domain/ctx.ts'
import type { Language } from '#domain/languages.ts'
import { connectionOf, type Connection } from '#domain/lists/connection.ts'
import { writeCursor } from '#domain/lists/cursor.ts'
import { parseSlice, type SliceRequest } from '#domain/lists/slice.ts'
import { readCards, type ArticleRow } from './cards.ts'
import { matchingFilter, type ArticleFilter } from './filter.ts'
import { articleOrders, type ArticleOrder } from './orders.ts'
import { isPublished } from './visibility.ts'

export type ArticleList = Connection<ArticleRow>

export type ArticleListRequest = {
  language: Language
  order: ArticleOrder
  filter: ArticleFilter
  slice: SliceRequest
}

/** Published articles of one language. Errors: `BAD_USER_INPUT`, see `parseSlice`. */
export async function listArticles(ctx: Ctx, request: ArticleListRequest): Promise<ArticleList> {
  const slice = parseSlice(request.slice)
  const order = articleOrders[request.order]
  const matching = and(eq(articles.language, request.language), isPublished(ctx), ...matchingFilter(request))
  const direction = order.sorting(slice.forwards)

  const rows = await readCards(
    ctx,
    sql`select 0, ${articles.id}, row_number() over (order by ${direction}) from ${articles}
      where ${and(matching, slice.cursor === null ? undefined : order.beyond(slice))}
      order by ${direction} limit ${slice.size + 1} offset ${slice.offset}`,
  )
  return connectionOf({
    slice,
    rows: rows.map((row) => row.article),
    cursorOf: (row) => writeCursor(order.keys(row)),
    count: () => ctx.db.$count(articles, matching),
  })
}
