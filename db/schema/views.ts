import { sql } from 'drizzle-orm'
import { check, date, foreignKey, index, integer, pgTable, primaryKey } from 'drizzle-orm/pg-core'
import { articles } from './articles.ts'
import { language, reference } from './columns.ts'

/** How often an article was opened on a day, which begins at midnight in the paper's time zone. Days without readers have no row. */
export const articleViews = pgTable(
  'article_views',
  {
    language: language('language').notNull(),
    articleId: reference('article_id').notNull(),
    day: date('day', { mode: 'string' }).notNull(),
    views: integer('views').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.articleId, t.day] }),
    foreignKey({
      name: 'article_views_article',
      columns: [t.language, t.articleId],
      foreignColumns: [articles.language, articles.id],
    })
      .onDelete('cascade')
      .onUpdate('cascade'),
    index('article_views_of_day').on(t.language, t.day, t.views, t.articleId),
    check('article_views_positive', sql`${t.views} > 0`),
  ],
)
