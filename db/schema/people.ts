import { pgTable, text } from 'drizzle-orm/pg-core'
import { identity, reference, slugShape, words } from './columns.ts'
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
  (t) => [slugShape('people', t.slug)],
)
