import { sql } from 'drizzle-orm'
import { check, index, integer, pgEnum, pgTable, primaryKey, unique } from 'drizzle-orm/pg-core'
import { articles } from './articles.ts'
import { language, moment, reference } from './columns.ts'

export const listKind = pgEnum('list_kind', ['edition', 'section', 'tag', 'person', 'agency'])

/** A list of published articles of one language: of the whole edition (whose owner is 0), or of what `ownerId` names. */
export const lists = pgTable(
  'lists',
  {
    id: integer('id').primaryKey().generatedAlwaysAsIdentity(),
    kind: listKind('kind').notNull(),
    ownerId: reference('owner_id').notNull(),
    language: language('language').notNull(),
  },
  (t) => [
    unique('lists_of_owner').on(t.kind, t.ownerId, t.language),
    check('lists_edition_has_no_owner', sql`(${t.kind} = 'edition') = (${t.ownerId} = 0)`),
  ],
)

/**
 * Each published article in each list it stands in, its own moments along, so that a page of a list is one stretch of an
 * index. Triggers keep it equal to the view `article_lists`; a row is inserted and deleted, never updated.
 */
export const listEntries = pgTable(
  'list_entries',
  {
    publishedAt: moment('published_at').notNull(),
    endsAt: moment('ends_at'),
    articleId: reference('article_id')
      .notNull()
      .references(() => articles.id, { onDelete: 'cascade' }),
    listId: integer('list_id')
      .notNull()
      .references(() => lists.id),
  },
  (t) => [
    primaryKey({ columns: [t.articleId, t.listId] }),
    index('list_entries_in_order').on(t.listId, t.publishedAt, t.articleId, t.endsAt),
    index('list_entries_ending')
      .on(t.listId, t.publishedAt, t.endsAt)
      .where(sql`${t.endsAt} is not null`),
  ],
)

/** How many entries a list has of each month, and how many of those have an end. Months are those of the paper's time zone. */
export const listMonths = pgTable(
  'list_months',
  {
    beginsAt: moment('begins_at').notNull(),
    listId: integer('list_id')
      .notNull()
      .references(() => lists.id),
    entries: integer('entries').notNull(),
    ending: integer('ending').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.listId, t.beginsAt] }),
    check('list_months_counters', sql`0 <= ${t.ending} and ${t.ending} <= ${t.entries}`),
  ],
)
