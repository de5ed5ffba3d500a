import { sql, type SQL, type SQLWrapper } from 'drizzle-orm'
import { readCursor } from './cursor.ts'

/**
 * What lies beyond a cursor in a list ordered by a moment, then by id: before it for `<`, after it for `>`. Errors:
 * `BAD_USER_INPUT` when this is no cursor of such a list.
 */
export function beyondMoment(cursor: string, order: { moment: SQLWrapper; id: SQLWrapper; sign: '<' | '>' }): SQL {
  const [moment, id] = readCursor(cursor, 2)
  return sql`(${order.moment}, ${order.id}) ${sql.raw(order.sign)}
    (${new Date(moment ?? 0)}::timestamptz, ${id}::bigint)`
}
