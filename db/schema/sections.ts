import { check, foreignKey, index, integer, pgTable, text, unique } from 'drizzle-orm/pg-core'
import { sql } from 'drizzle-orm'
import { identity, reference, slugShape, translated, words } from './columns.ts'

export const sections = pgTable(
  'sections',
  {
    id: identity(),
    ...translated(),
    parentId: reference('parent_id'),
    slug: text('slug').notNull(),
    /** The slugs from the root down, joined by `/`. A trigger keeps it. */
    path: text('path').notNull().default(''),
    name: text('name').notNull(),
    description: words('description'),
    color: text('color').notNull().default('#444444'),
    position: integer('position').notNull().default(0),
  },
  (t) => [
    unique('sections_path_unique').on(t.language, t.path),
    unique('sections_translation_unique').on(t.translationGroup, t.language),
    unique('sections_language_id').on(t.language, t.id),
    foreignKey({ name: 'sections_parent', columns: [t.language, t.parentId], foreignColumns: [t.language, t.id] }),
    index('sections_parent_index').on(t.parentId),
    check('sections_color_shape', sql`${t.color} ~ '^#[0-9a-f]{6}$'`),
    slugShape('sections', t.slug),
    check('sections_not_own_parent', sql`${t.parentId} <> ${t.id}`),
  ],
)
