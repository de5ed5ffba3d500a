import { sql } from 'drizzle-orm'
import { check, index, pgTable, primaryKey, smallint, text } from 'drizzle-orm/pg-core'
import { articles } from './articles.ts'
import { createdAt, reference } from './columns.ts'
import { users } from './users.ts'

/** `voterKey` is a keyed hash of who rated, never the address or the account itself. */
export const ratings = pgTable(
  'ratings',
  {
    articleId: reference('article_id')
      .notNull()
      .references(() => articles.id, { onDelete: 'cascade' }),
    voterKey: text('voter_key').notNull(),
    userId: reference('user_id').references(() => users.id, { onDelete: 'set null' }),
    stars: smallint('stars').notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.articleId, t.voterKey] }),
    index('ratings_user')
      .on(t.userId)
      .where(sql`${t.userId} is not null`),
    check('ratings_one_to_five', sql`${t.stars} between 1 and 5`),
  ],
)
