import { sql } from 'drizzle-orm'
import { check, pgTable, primaryKey, smallint, text } from 'drizzle-orm/pg-core'
import { articles } from './articles.ts'
import { createdAt, reference } from './columns.ts'

export const ratings = pgTable(
  'ratings',
  {
    articleId: reference('article_id')
      .notNull()
      .references(() => articles.id, { onDelete: 'cascade' }),
    voterKey: text('voter_key').notNull(),
    stars: smallint('stars').notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.articleId, t.voterKey] }),
    check('ratings_one_to_five', sql`${t.stars} between 1 and 5`),
  ],
)
