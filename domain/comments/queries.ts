import { and, eq, inArray, sql, type SQL } from 'drizzle-orm'
import { articles } from '#db/schema/articles.ts'
import { comments } from '#db/schema/comments.ts'
import { isPublished } from '#domain/articles/visibility.ts'
import type { Ctx } from '#domain/ctx.ts'
import { beyondMoment } from '#domain/lists/beyond.ts'
import { connectionOf, type Connection } from '#domain/lists/connection.ts'
import { writeCursor } from '#domain/lists/cursor.ts'
import { parseSlice, type SliceRequest } from '#domain/lists/slice.ts'
import { commentFields, toNumbers } from './rows.ts'
import { arrangeThreads, type CommentRow, type PlacedComment } from './threads.ts'

export type CommentOrder = 'oldest' | 'newest'

export type ThreadsRequest = { order: CommentOrder; slice: Pick<SliceRequest, 'first' | 'after' | 'page'> }

/** How many answers are read with a thread at most, the oldest. */
const mostReplies = 300

/**
 * The published threads of each article, in one statement; their counts are one more, when asked for. Errors:
 * `BAD_USER_INPUT`, see `parseSlice`.
 */
export async function threadsOf(
  ctx: Ctx,
  articleIds: readonly number[],
  request: ThreadsRequest,
): Promise<Map<number, Connection<PlacedComment>>> {
  const slice = parseSlice(request.slice)
  const way = sql.raw(request.order === 'oldest' ? 'asc' : 'desc')
  // The index alone finds the threads; what they say is read only of those that are on the page.
  const found = await readThreads(ctx, {
    picked: sql`select picked.id, picked.rank from unnest(${sql.param([...articleIds])}::bigint[]) article(id)
      cross join lateral (
        select id, row_number() over (order by created_at ${way}, id ${way}) as rank from comments
        where article_id = article.id and thread_id is null and state = 'published'
          and ${slice.cursor === null ? sql`true` : beyond(slice.cursor, request.order)}
        order by created_at ${way}, id ${way} limit ${slice.size + 1} offset ${slice.offset}
      ) picked`,
  })
  let counts: Promise<Map<number, number>> | undefined
  const countOf = async (id: number) => (await (counts ??= countThreads(ctx, articleIds))).get(id) ?? 0
  return new Map(
    articleIds.map((id) => [
      id,
      connectionOf({
        slice,
        rows: found.filter((comment) => comment.articleId === id),
        cursorOf: (row) => writeCursor([row.createdMs, row.id]),
        count: () => countOf(id),
      }),
    ]),
  )
}

/** One published comment with the published ones under it, if readers may see its article. */
export async function commentById(ctx: Ctx, id: number): Promise<PlacedComment | null> {
  const [found] = await ctx.db
    .select({ threadId: sql<number>`coalesce(${comments.threadId}, ${comments.id})`.mapWith(Number) })
    .from(comments)
    .innerJoin(articles, eq(articles.id, comments.articleId))
    .where(and(eq(comments.id, id), eq(comments.state, 'published'), isPublished(ctx)))
  if (found === undefined) return null

  const placed = await readThreads(ctx, { picked: sql`select ${found.threadId}::bigint as id, 1 as rank`, wanted: id })
  return placed.flatMap((root) => [root, ...root.replies]).find((comment) => comment.id === id) ?? null
}

type ThreadRow = CommentRow & { place: number; rank: string }

/** The threads that `picked` names with their rank, in that order; of one of them the comment `wanted` in any case. */
async function readThreads(
  ctx: Ctx,
  { picked, wanted = 0 }: { picked: SQL; wanted?: number },
): Promise<PlacedComment[]> {
  const { rows } = await ctx.db.execute<ThreadRow>(sql`
    with picked as (${picked})
    select ${commentFields}, 0 as place, picked.rank from picked join comments c on c.id = picked.id and c.state = 'published'
    union all
    select ${commentFields}, c.place::int, picked.rank from picked cross join lateral (
      select *, row_number() over (order by created_at, id) as place from comments
      where thread_id = picked.id and state = 'published' order by created_at, id limit ${mostReplies + 1}
    ) c
    union all
    select ${commentFields}, 1, 0 from comments c
    where c.id = ${wanted} and c.state = 'published' and c.thread_id in (select id from picked)
    order by rank, place`)
  const read = rows.map(toNumbers)
  const overflowing = new Set(read.filter((row) => row.place > mostReplies).map((row) => row.threadId))
  const kept = new Map(read.filter((row) => row.place <= mostReplies).map((row) => [row.id, row]))
  return arrangeThreads([...kept.values()].map(({ place: _, rank: __, ...row }) => row)).map((root) => ({
    ...root,
    hasMoreReplies: overflowing.has(root.id),
  }))
}

async function countThreads(ctx: Ctx, articleIds: readonly number[]): Promise<Map<number, number>> {
  const rows = await ctx.db
    .select({ id: articles.id, threads: articles.threadCount })
    .from(articles)
    .where(inArray(articles.id, [...articleIds]))
  return new Map(rows.map(({ id, threads }) => [id, threads]))
}

function beyond(cursor: string, order: CommentOrder): SQL {
  return beyondMoment(cursor, { moment: sql`created_at`, id: sql`id`, sign: order === 'oldest' ? '>' : '<' })
}

export type ThreadList = Connection<PlacedComment>
