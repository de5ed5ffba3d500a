import { and, count, eq, inArray, isNull, sql } from 'drizzle-orm'
import { articles } from '#db/schema/articles.ts'
import { comments } from '#db/schema/comments.ts'
import { isPublished } from '#domain/articles/visibility.ts'
import type { Ctx } from '#domain/ctx.ts'
import { connectionOf, type Connection } from '#domain/lists/connection.ts'
import { beyondMoment } from '#domain/lists/beyond.ts'
import { writeCursor } from '#domain/lists/cursor.ts'
import { parseSlice, type SliceRequest } from '#domain/lists/slice.ts'
import { arrangeThreads, type CommentRow, type PlacedComment } from './threads.ts'

export type CommentOrder = 'oldest' | 'newest'

export type ThreadsRequest = { order: CommentOrder; slice: Pick<SliceRequest, 'first' | 'after' | 'page'> }

/** The published threads of each article, in one statement; their counts are one more, when asked for. Errors: `BAD_USER_INPUT`, see `parseSlice`. */
export async function threadsOf(
  ctx: Ctx,
  articleIds: readonly number[],
  request: ThreadsRequest,
): Promise<Map<number, Connection<PlacedComment>>> {
  const slice = parseSlice(request.slice)
  const way = sql.raw(request.order === 'oldest' ? 'asc' : 'desc')
  const { rows } = await ctx.db.execute<CommentRow>(sql`
    with roots as (
      select c.* from unnest(${sql.param([...articleIds])}::bigint[]) article(id) cross join lateral (
        select * from comments where article_id = article.id and thread_id is null and state = 'published'
          and ${slice.cursor === null ? sql`true` : beyond(slice.cursor, request.order)}
        order by created_at ${way}, id ${way} limit ${slice.size + 1} offset ${slice.offset}
      ) c
    )
    select ${fields} from roots c
    union all
    select ${fields} from comments c join roots on c.thread_id = roots.id where c.state = 'published'
    order by "threadId" nulls first, "createdMs" ${way}, id ${way}`)

  const found = arrangeThreads(rows.map(toNumbers))
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

async function countThreads(ctx: Ctx, articleIds: readonly number[]): Promise<Map<number, number>> {
  const rows = await ctx.db
    .select({ articleId: comments.articleId, threads: count() })
    .from(comments)
    .where(
      and(inArray(comments.articleId, [...articleIds]), isNull(comments.threadId), eq(comments.state, 'published')),
    )
    .groupBy(comments.articleId)
  return new Map(rows.map((row) => [row.articleId, row.threads]))
}

/** One published comment with the published ones under it, if readers may see its article. */
export async function commentById(ctx: Ctx, id: number): Promise<PlacedComment | null> {
  const visible = ctx.db
    .select({ threadId: sql<number>`coalesce(${comments.threadId}, ${comments.id})`.as('visible_thread') })
    .from(comments)
    .innerJoin(articles, eq(articles.id, comments.articleId))
    .where(and(eq(comments.id, id), eq(comments.state, 'published'), isPublished(ctx)))
  const { rows } = await ctx.db.execute<CommentRow>(sql`
    select ${fields} from comments c
    where coalesce(c.thread_id, c.id) = (${visible}) and c.state = 'published' order by c.created_at, c.id`)

  const placed = arrangeThreads(rows.map(toNumbers)).flatMap((root) => [root, ...root.replies])
  return placed.find((comment) => comment.id === id) ?? null
}

const fields = sql.raw(`c.id, c.article_id as "articleId", c.thread_id as "threadId", c.parent_id as "parentId",
  c.author_name as "authorName", c.text, (extract(epoch from c.created_at) * 1000)::bigint as "createdMs",
  (extract(epoch from c.edited_at) * 1000)::bigint as "editedMs"`)

function toNumbers(row: CommentRow): CommentRow {
  return {
    ...row,
    id: Number(row.id),
    articleId: Number(row.articleId),
    threadId: row.threadId === null ? null : Number(row.threadId),
    parentId: row.parentId === null ? null : Number(row.parentId),
    createdMs: Number(row.createdMs),
    editedMs: row.editedMs === null ? null : Number(row.editedMs),
  }
}

function beyond(cursor: string, order: CommentOrder) {
  return beyondMoment(cursor, { moment: sql`created_at`, id: sql`id`, sign: order === 'oldest' ? '>' : '<' })
}

export type ThreadList = Connection<PlacedComment>
