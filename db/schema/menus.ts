import { sql } from 'drizzle-orm'
import { check, index, integer, pgTable, text, unique } from 'drizzle-orm/pg-core'
import { identity, language, reference } from './columns.ts'
import { pages } from './pages.ts'
import { sections } from './sections.ts'

export const menus = pgTable(
  'menus',
  { id: identity(), language: language('language').notNull(), key: text('key').notNull() },
  (t) => [unique('menus_key_unique').on(t.language, t.key)],
)

/** An entry leads to one thing: a section, a page, or an address. Without a label it is named after what it leads to. */
export const menuItems = pgTable(
  'menu_items',
  {
    id: identity(),
    menuId: reference('menu_id')
      .notNull()
      .references(() => menus.id, { onDelete: 'cascade' }),
    position: integer('position').notNull(),
    label: text('label'),
    sectionId: reference('section_id').references(() => sections.id, { onDelete: 'cascade' }),
    pageId: reference('page_id').references(() => pages.id, { onDelete: 'cascade' }),
    path: text('path'),
  },
  (t) => [
    unique('menu_items_position_unique').on(t.menuId, t.position),
    index('menu_items_section').on(t.sectionId),
    index('menu_items_page').on(t.pageId),
    check('menu_items_one_target', sql`num_nonnulls(${t.sectionId}, ${t.pageId}, ${t.path}) = 1`),
    check('menu_items_path_is_own', sql`${t.path} ~ '^/([^/\\\\]|$)'`),
    check('menu_items_path_has_label', sql`${t.path} is null or ${t.label} is not null`),
  ],
)
