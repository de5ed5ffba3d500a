import { sql } from 'drizzle-orm'
import { check, foreignKey, index, pgEnum, pgTable, text, unique } from 'drizzle-orm/pg-core'
import { articles } from './articles.ts'
import { createdAt, identity, moment, reference } from './columns.ts'
import { users } from './users.ts'

export const commentState = pgEnum('comment_state', ['published', 'held', 'rejected', 'withdrawn', 'spam'])

/** `threadId` is the comment a thread begins with; it is null on that one. */
export const comments = pgTable(
  'comments',
  {
    id: identity(),
    articleId: reference('article_id')
      .notNull()
      .references(() => articles.id, { onDelete: 'cascade' }),
    threadId: reference('thread_id'),
    parentId: reference('parent_id'),
    userId: reference('user_id').references(() => users.id, { onDelete: 'set null' }),
    authorName: text('author_name').notNull(),
    text: text('text').notNull(),
    state: commentState('state').notNull().default('held'),
    createdAt: createdAt(),
    editedAt: moment('edited_at'),
  },
  (t) => [
    unique('comments_of_article').on(t.articleId, t.id),
    foreignKey({
      name: 'comments_parent',
      columns: [t.articleId, t.parentId],
      foreignColumns: [t.articleId, t.id],
    }).onDelete('cascade'),
    foreignKey({
      name: 'comments_thread',
      columns: [t.articleId, t.threadId],
      foreignColumns: [t.articleId, t.id],
    }).onDelete('cascade'),
    index('comments_threads')
      .on(t.articleId, t.createdAt, t.id)
      .where(sql`${t.threadId} is null and ${t.state} = 'published'`),
    index('comments_replies')
      .on(t.threadId, t.createdAt)
      .where(sql`${t.threadId} is not null`),
    index('comments_parent_index')
      .on(t.parentId)
      .where(sql`${t.parentId} is not null`),
    index('comments_user')
      .on(t.userId)
      .where(sql`${t.userId} is not null`),
    check('comments_reply_has_thread', sql`(${t.parentId} is null) = (${t.threadId} is null)`),
    check('comments_text_length', sql`length(${t.text}) between 1 and 5000`),
  ],
)
