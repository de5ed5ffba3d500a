import { sql } from 'drizzle-orm'
import { boolean, check, pgTable, smallint, text } from 'drizzle-orm/pg-core'
import { language, words } from './columns.ts'

/** The one row of settings that hold for every language. */
export const siteSettings = pgTable(
  'site_settings',
  {
    id: smallint('id').primaryKey().default(1),
    timeZone: text('time_zone').notNull().default('Africa/Algiers'),
    defaultLanguage: language('default_language').notNull().default('fr'),
    /** Whether all but readers sign in with a second step before they may do anything. */
    staffNeedSecondStep: boolean('staff_need_second_step').notNull().default(false),
  },
  (t) => [
    check('site_settings_one_row', sql`${t.id} = 1`),
    // Refused by name: PostgreSQL fails at a zone it does not know.
    check('site_settings_time_zone_known', sql`timestamptz 'epoch' at time zone ${t.timeZone} is not null`),
  ],
)

/** The paper in one language. Without a `locale` its numbers and dates are written as the papers of the region do. */
export const siteTexts = pgTable(
  'site_texts',
  {
    language: language('language').primaryKey(),
    name: text('name').notNull(),
    tagline: words('tagline'),
    description: words('description'),
    notice: words('notice'),
    locale: text('locale'),
  },
  (t) => [
    check(
      'site_texts_locale_of_language',
      sql`${t.locale} ~ '^[a-z]{2}(-[A-Z]{2})?(-u-nu-[a-z]{3,8})?$' and starts_with(${t.locale}, ${t.language}::text)`,
    ),
  ],
)
