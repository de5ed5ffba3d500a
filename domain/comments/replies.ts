import { and, count, eq, inArray, sql } from 'drizzle-orm'
import { comments } from '#db/schema/comments.ts'
import type { Ctx } from '#domain/ctx.ts'
import { beyondMoment } from '#domain/lists/beyond.ts'
import { connectionOf, type Connection } from '#domain/lists/connection.ts'
import { writeCursor } from '#domain/lists/cursor.ts'
import { parseSlice, type SliceRequest } from '#domain/lists/slice.ts'
import { commentFields, toNumbers } from './rows.ts'
import type { CommentRow, PlacedComment } from './threads.ts'

export type ReplyList = Connection<PlacedComment>

export type RepliesRequest = { slice: Pick<SliceRequest, 'first' | 'after'> }

/**
 * A page of all published answers in each thread, oldest first and flat, in one statement; their counts are one more, when asked
 * for. Errors: `BAD_USER_INPUT`, see `parseSlice`.
 */
export async function repliesOf(
  ctx: Ctx,
  threadIds: readonly number[],
  request: RepliesRequest,
): Promise<Map<number, ReplyList>> {
  const slice = parseSlice(request.slice)
  const oldestFirst = { moment: sql`created_at`, id: sql`id`, sign: '>' as const }
  const { rows } = await ctx.db.execute<CommentRow>(sql`
    select ${commentFields} from unnest(${sql.param([...threadIds])}::bigint[]) thread(id) cross join lateral (
      select * from comments where thread_id = thread.id and state = 'published'
        and ${slice.cursor === null ? sql`true` : beyondMoment(slice.cursor, oldestFirst)}
      order by created_at, id limit ${slice.size + 1}
    ) c order by c.created_at, c.id`)

  const found = rows.map(toNumbers).map((row) => ({ ...row, depth: 1, replies: [], hasMoreReplies: false }))
  let counts: Promise<Map<number, number>> | undefined
  const countOf = async (id: number) => (await (counts ??= countReplies(ctx, threadIds))).get(id) ?? 0
  return new Map(
    threadIds.map((id) => [
      id,
      connectionOf({
        slice,
        rows: found.filter((row) => row.threadId === id),
        cursorOf: (row) => writeCursor([row.createdMs, row.id]),
        count: () => countOf(id),
      }),
    ]),
  )
}

async function countReplies(ctx: Ctx, threadIds: readonly number[]): Promise<Map<number, number>> {
  const rows = await ctx.db
    .select({ threadId: comments.threadId, replies: count() })
    .from(comments)
    .where(and(inArray(comments.threadId, [...threadIds]), eq(comments.state, 'published')))
    .groupBy(comments.threadId)
  return new Map(rows.flatMap(({ threadId, replies }) => (threadId === null ? [] : [[threadId, replies]])))
}
