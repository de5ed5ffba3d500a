import { sql } from 'drizzle-orm'
import { check, pgTable, smallint, text } from 'drizzle-orm/pg-core'
import { language, words } from './columns.ts'

/** The one row of settings that hold for every language. */
export const siteSettings = pgTable(
  'site_settings',
  {
    id: smallint('id').primaryKey().default(1),
    timeZone: text('time_zone').notNull().default('Africa/Algiers'),
    defaultLanguage: language('default_language').notNull().default('fr'),
  },
  (t) => [check('site_settings_one_row', sql`${t.id} = 1`)],
)

export const siteTexts = pgTable('site_texts', {
  language: language('language').primaryKey(),
  name: text('name').notNull(),
  tagline: words('tagline'),
  description: words('description'),
  notice: words('notice'),
})
