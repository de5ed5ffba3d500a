import { sql } from 'drizzle-orm'
import { index, integer, jsonb, pgTable, text } from 'drizzle-orm/pg-core'
import { createdAt, identity, language, moment, reference } from './columns.ts'
import { users } from './users.ts'

/** A mail to be sent, once for its cause. What it says is made when it is sent, so that no link's secret is kept here. */
export const mails = pgTable(
  'mails',
  {
    id: identity(),
    cause: text('cause').notNull().unique(),
    kind: text('kind').notNull(),
    /** Gone with the account, as is the mail. */
    userId: reference('user_id').references(() => users.id, { onDelete: 'cascade' }),
    email: text('email').notNull(),
    language: language('language').notNull(),
    values: jsonb('values').$type<Record<string, string | number>>().notNull().default({}),
    createdAt: createdAt(),
    sentAt: moment('sent_at'),
    attempts: integer('attempts').notNull().default(0),
  },
  (t) => [
    index('mails_unsent')
      .on(t.createdAt)
      .where(sql`${t.sentAt} is null`),
    index('mails_user').on(t.userId),
  ],
)
