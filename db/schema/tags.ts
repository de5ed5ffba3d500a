import { pgTable, text, unique } from 'drizzle-orm/pg-core'
import { identity, slugShape, translated, words } from './columns.ts'

export const tags = pgTable(
  'tags',
  {
    id: identity(),
    ...translated(),
    slug: text('slug').notNull(),
    name: text('name').notNull(),
    description: words('description'),
  },
  (t) => [
    unique('tags_slug_unique').on(t.language, t.slug),
    slugShape('tags', t.slug),
    unique('tags_translation_unique').on(t.translationGroup, t.language),
  ],
)
