import { writeId } from '#domain/ids.ts'
import type { Resolvers } from '../__generated__/resolvers.ts'
import { connectionFields, countFields } from '../connections.ts'

export const commentResolvers: Resolvers = {
  Comment: {
    id: (comment) => writeId('Comment', comment.id),
    createdAt: (comment) => new Date(comment.createdMs),
    editedAt: (comment) => (comment.editedMs === null ? null : new Date(comment.editedMs)),
    parentId: (comment) => (comment.parentId === null ? null : writeId('Comment', comment.parentId)),
    allReplies: (comment, slice, ctx) => ctx.loaders.replies({ slice }).load(comment.threadId ?? comment.id),
  },

  ReplyConnection: { ...connectionFields, ...countFields },

  CommentConnection: { ...connectionFields, ...countFields },

  CommentMode: { OPEN: 'open', HELD: 'held', MEMBERS: 'members', CLOSED: 'closed' },
  CommentOrder: { OLDEST: 'oldest', NEWEST: 'newest' },
}
