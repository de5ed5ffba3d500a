import { sql, type SQL } from 'drizzle-orm'
import { articles } from '#db/schema/articles.ts'
import { beyondMoment } from '#domain/lists/beyond.ts'
import { readCursor, type CursorKeys } from '#domain/lists/cursor.ts'
import type { Slice } from '#domain/lists/slice.ts'
import type { ArticleRow } from './cards.ts'

export type ArticleOrder = 'latest' | 'oldest' | 'mostCommented'

type Order = {
  /** The `order by`, turned round when the list is read from its end. */
  sorting: (forwards: boolean) => SQL
  /** What lies beyond the slice's cursor. */
  beyond: (slice: Slice) => SQL
  keys: (row: ArticleRow) => CursorKeys
}

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
      return sql`(${articles.commentCount}::bigint, ${articles.publishedAt}, ${articles.id})
        ${sql.raw(slice.forwards ? '<' : '>')} (${comments}::bigint, ${new Date(moment ?? 0)}::timestamptz, ${id}::bigint)`
    },
    keys: (row) => [row.commentCount, row.publishedAt, row.id],
  },
}

function byTime(way: 'asc' | 'desc'): Order {
  const opposite = way === 'asc' ? 'desc' : 'asc'
  return {
    sorting: (forwards) => {
      const direction = sql.raw(forwards ? way : opposite)
      return sql`${articles.publishedAt} ${direction}, ${articles.id} ${direction}`
    },
    beyond: (slice) =>
      beyondMoment(slice.cursor ?? '', {
        moment: articles.publishedAt,
        id: articles.id,
        sign: (way === 'desc') === slice.forwards ? '<' : '>',
      }),
    keys: (row) => [row.publishedAt, row.id],
  }
}
