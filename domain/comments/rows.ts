import { sql } from 'drizzle-orm'
import type { CommentRow } from './threads.ts'

/** What `CommentRow` holds, of a row that SQL calls `c`. */
export const commentFields =
  sql.raw(`c.id, c.article_id as "articleId", c.thread_id as "threadId", c.parent_id as "parentId",
  c.author_name as "authorName", c.text, (extract(epoch from c.created_at) * 1000)::bigint as "createdMs",
  (extract(epoch from c.edited_at) * 1000)::bigint as "editedMs"`)

/** PostgreSQL hands big numbers over as text. */
export function toNumbers<Row extends CommentRow>(row: Row): Row {
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
