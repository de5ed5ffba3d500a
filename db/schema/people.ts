import { sql } from 'drizzle-orm'
import { index, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import { identity, language, reference, slugShape, words } from './columns.ts'
import { media } from './media.ts'
import { users } from './users.ts'

export const people = pgTable(
  'people',
  {
    id: identity(),
    slug: text('slug').notNull().unique(),
    name: text('name').notNull(),
    role: words('role'),
    biography: words('biography'),
    pictureId: reference('picture_id').references(() => media.id, { onDelete: 'set null' }),
    userId: reference('user_id')
      .unique()
      .references(() => users.id, { onDelete: 'set null' }),
  },
  (t) => [
    slugShape('people', t.slug),
    index('people_picture')
      .on(t.pictureId)
      .where(sql`${t.pictureId} is not null`),
  ],
)

/** Who they are to the readers of one language; those of the others read the person's own row. */
export const personTexts = pgTable(
  'person_texts',
  {
    personId: reference('person_id')
      .notNull()
      .references(() => people.id, { onDelete: 'cascade' }),
    language: language('language').notNull(),
    name: text('name').notNull(),
    role: words('role'),
    biography: words('biography'),
  },
  (t) => [primaryKey({ columns: [t.personId, t.language] })],
)
