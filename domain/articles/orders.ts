import { sql, type SQL } from 'drizzle-orm'
import { articles } from '#db/schema/articles.ts'
import { beyondMoment } from '#domain/lists/beyond.ts'
import { readCursor, type CursorKeys } from '#domain/lists/cursor.ts'
import type { Slice } from '#domain/lists/slice.ts'
import type { ArticleRow } from './cards.ts'

/** The orders of a list's entries, called `e`. */
export type TimeOrder = 'latest' | 'oldest'
export type ArticleOrder = TimeOrder | 'mostCommented'

type Order = {
  /** The `order by`, turned round when the list is read from its end. */
  sorting: (forwards: boolean) => SQL
  /** What lies beyond the slice's cursor. */
  beyond: (slice: Slice) => SQL
  keys: (row: ArticleRow) => CursorKeys
}

const largestCount = 2 ** 31 - 1

export const articleOrders: Record<ArticleOrder, Order> = {
  latest: byTime('desc'),
  oldest: byTime('asc'),
  mostCommented: {
    sorting: (forwards) => {
      const way = sql.raw(forwards ? 'desc' : 'asc')
      return sql`${articles.commentCount} ${way}, ${articles.publishedAt} ${way}, ${articles.id} ${way}`
    },
    beyond: (slice) => {
      const [comments, moment, id] = readCursor(slice.cursor ?? '', 3)
      const most = Math.min(comments ?? 0, largestCount)
      return sql`(${articles.commentCount}, ${articles.publishedAt}, ${articles.id})
        ${sql.raw(slice.forwards ? '<' : '>')} (${most}::integer, ${new Date(moment ?? 0)}::timestamptz, ${id}::bigint)`
    },
    keys: (row) => [row.commentCount, row.publishedAt, row.id],
  },
}

function byTime(way: 'asc' | 'desc'): Order {
  const opposite = way === 'asc' ? 'desc' : 'asc'
  return {
    sorting: (forwards) => {
      const direction = sql.raw(forwards ? way : opposite)
      return sql`e.published_at ${direction}, e.article_id ${direction}`
    },
    beyond: (slice) =>
      beyondMoment(slice.cursor ?? '', {
        moment: sql`e.published_at`,
        id: sql`e.article_id`,
        sign: (way === 'desc') === slice.forwards ? '<' : '>',
      }),
    keys: (row) => [row.publishedAt, row.id],
  }
}
