import { sql } from 'drizzle-orm'
import { check, foreignKey, index, integer, pgEnum, pgTable, smallint, text, unique } from 'drizzle-orm/pg-core'
import { articles } from './articles.ts'
import { identity, language, moment, reference } from './columns.ts'
import { sections } from './sections.ts'
import { tags } from './tags.ts'

export const zoneFill = pgEnum('zone_fill', ['latest', 'none'])

/** A place on a page that holds up to `size` articles: pins first, the rest by rule. Zones fill in order of `position`. */
export const zones = pgTable(
  'zones',
  {
    id: identity(),
    language: language('language').notNull(),
    key: text('key').notNull(),
    title: text('title').notNull(),
    position: integer('position').notNull(),
    size: smallint('size').notNull(),
    fill: zoneFill('fill').notNull().default('latest'),
    sectionId: reference('section_id'),
    tagId: reference('tag_id').references(() => tags.id, { onDelete: 'set null' }),
    periodDays: integer('period_days'),
  },
  (t) => [
    unique('zones_key_unique').on(t.language, t.key),
    foreignKey({
      name: 'zones_of_section',
      columns: [t.language, t.sectionId],
      foreignColumns: [sections.language, sections.id],
    }).onDelete('cascade'),
    index('zones_section').on(t.sectionId),
    index('zones_tag').on(t.tagId),
    check('zones_size_range', sql`${t.size} between 1 and 50`),
    check('zones_period_positive', sql`${t.periodDays} > 0`),
  ],
)

export const zonePins = pgTable(
  'zone_pins',
  {
    id: identity(),
    zoneId: reference('zone_id')
      .notNull()
      .references(() => zones.id, { onDelete: 'cascade' }),
    articleId: reference('article_id')
      .notNull()
      .references(() => articles.id, { onDelete: 'cascade' }),
    position: smallint('position').notNull(),
    endsAt: moment('ends_at'),
  },
  (t) => [
    unique('zone_pins_article_once').on(t.zoneId, t.articleId),
    unique('zone_pins_position_unique').on(t.zoneId, t.position),
    index('zone_pins_article').on(t.articleId),
    check('zone_pins_position_from_one', sql`${t.position} >= 1`),
  ],
)
