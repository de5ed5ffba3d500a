import { sql } from 'drizzle-orm'
import { check, pgTable, text } from 'drizzle-orm/pg-core'
import { identity, slugShape, words } from './columns.ts'

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
