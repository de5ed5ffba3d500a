import { arrangeThreads, type CommentRow } from '#domain/comments/threads.ts'

const comment = (id: number, parentId: number | null, threadId: number | null, createdMs = id): CommentRow => ({
  id,
  articleId: 1,
  parentId,
  threadId,
  authorName: 'Nadia',
  text: '…',
  createdMs,
  editedMs: null,
})

test('answers follow what they answer, oldest first, each one level deeper', () => {
  const [thread] = arrangeThreads([comment(1, null, null), comment(4, 2, 1), comment(3, 1, 1), comment(2, 1, 1)])
  expect(thread?.replies.map(({ id, depth }) => [id, depth])).toEqual([
    [2, 1],
    [4, 2],
    [3, 1],
  ])
})

test('an answer to a comment that is not published stands under the thread’s first one', () => {
  const [thread] = arrangeThreads([comment(1, null, null), comment(3, 2, 1)])
  expect(thread?.replies).toMatchObject([{ id: 3, depth: 1, parentId: 1 }])
})

test('threads keep the order they were read in', () => {
  expect(arrangeThreads([comment(2, null, null), comment(1, null, null)]).map(({ id }) => id)).toEqual([2, 1])
})
