import { boolean, index, pgTable, text } from 'drizzle-orm/pg-core'
import { createdAt, identity, moment, reference, words } from './columns.ts'
import { users } from './users.ts'

/** A sign-in that goes on. The browser holds the secret, this its hash; without the row the secret opens nothing. */
export const sessions = pgTable(
  'sessions',
  {
    id: identity(),
    userId: reference('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    secretHash: text('secret_hash').notNull().unique(),
    /** Kept over the end of the browser, for 30 days after each use; otherwise for 12 hours after it. */
    kept: boolean('kept').notNull().default(false),
    device: words('device'),
    network: words('network'),
    createdAt: createdAt(),
    lastUsedAt: moment('last_used_at').notNull().defaultNow(),
    expiresAt: moment('expires_at').notNull(),
  },
  (t) => [index('sessions_user').on(t.userId), index('sessions_expires_at').on(t.expiresAt)],
)
