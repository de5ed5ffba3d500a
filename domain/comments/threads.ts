export type CommentRow = {
  id: number
  articleId: number
  threadId: number | null
  parentId: number | null
  authorName: string
  text: string
  createdMs: number
  editedMs: number | null
}

/**
 * A comment with its place: how deep it stands, what it visibly answers, and what stands under it in reading order; on the
 * one a thread begins with also whether the thread has more than was read.
 */
export type PlacedComment = CommentRow & { depth: number; replies: PlacedComment[]; hasMoreReplies: boolean }

/**
 * Puts published comments in their threads; the first ones keep the order they come in, answers stand oldest first. An
 * answer to a comment that is not here stands under the thread's first one, and one whose thread is not here is left out.
 */
export function arrangeThreads(rows: CommentRow[]): PlacedComment[] {
  const known = new Set(rows.map((row) => row.id))
  const answers = new Map<number, CommentRow[]>()
  for (const row of rows) {
    if (row.threadId === null) continue
    const parentId = row.parentId !== null && known.has(row.parentId) ? row.parentId : row.threadId
    const beside = answers.get(parentId) ?? []
    beside.push({ ...row, parentId })
    answers.set(parentId, beside)
  }
  return rows.filter((row) => row.threadId === null).map((row) => place(row, 0, answers))
}

function place(row: CommentRow, depth: number, answers: Map<number, CommentRow[]>): PlacedComment {
  const direct = (answers.get(row.id) ?? [])
    .toSorted((a, b) => a.createdMs - b.createdMs || a.id - b.id)
    .map((answer) => place(answer, depth + 1, answers))
  return { ...row, depth, replies: direct.flatMap((answer) => [answer, ...answer.replies]), hasMoreReplies: false }
}
