import { sql } from 'drizzle-orm'
import { check, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import { identity, language, reference, slugShape, words } from './columns.ts'

export const agencies = pgTable(
  'agencies',
  {
    id: identity(),
    slug: text('slug').notNull().unique(),
    name: text('name').notNull(),
    description: words('description'),
    url: text('url'),
  },
  (t) => [slugShape('agencies', t.slug), check('agencies_url_on_the_web', sql`${t.url} ~* '^https?://'`)],
)

/** What it is called for the readers of one language; those of the others read the agency's own row. */
export const agencyTexts = pgTable(
  'agency_texts',
  {
    agencyId: reference('agency_id')
      .notNull()
      .references(() => agencies.id, { onDelete: 'cascade' }),
    language: language('language').notNull(),
    name: text('name').notNull(),
    description: words('description'),
  },
  (t) => [primaryKey({ columns: [t.agencyId, t.language] })],
)
