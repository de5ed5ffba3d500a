import { sql } from 'drizzle-orm'
import { bigint, check, index, jsonb, pgEnum, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import { createdAt, identity, moment, reference, words } from './columns.ts'
import { users } from './users.ts'

const user = () =>
  reference('user_id')
    .notNull()
    .references(() => users.id, { onDelete: 'cascade' })

export const linkPurpose = pgEnum('link_purpose', ['confirm_email', 'reset_password', 'change_email', 'undo_email'])

/**
 * A link sent by mail. Its secret is made from the row's number and the installation's secret, so that only its hash is kept;
 * `email` is the address that following it confirms, or brings back.
 */
export const accountLinks = pgTable(
  'account_links',
  {
    id: identity(),
    userId: user(),
    purpose: linkPurpose('purpose').notNull(),
    secretHash: text('secret_hash').unique(),
    email: text('email').notNull(),
    createdAt: createdAt(),
    expiresAt: moment('expires_at').notNull(),
    usedAt: moment('used_at'),
  },
  (t) => [index('account_links_user').on(t.userId, t.purpose)],
)

/** The authenticator app of an account; it counts from `confirmedAt` on. The secret is encrypted. */
export const authenticators = pgTable('authenticators', {
  userId: user().primaryKey(),
  secret: text('secret').notNull(),
  confirmedAt: moment('confirmed_at'),
  /** The newest period, 30 seconds long, whose code was taken: no code is taken twice. */
  lastPeriod: bigint('last_period', { mode: 'number' }).notNull().default(0),
  createdAt: createdAt(),
})

export const recoveryCodes = pgTable(
  'recovery_codes',
  { userId: user(), codeHash: text('code_hash').notNull(), usedAt: moment('used_at') },
  (t) => [primaryKey({ columns: [t.userId, t.codeHash] })],
)

/** An account elsewhere that opens one here. */
export const foreignAccounts = pgTable(
  'foreign_accounts',
  { provider: text('provider').notNull(), subject: text('subject').notNull(), userId: user(), createdAt: createdAt() },
  (t) => [
    primaryKey({ columns: [t.provider, t.subject] }),
    index('foreign_accounts_user').on(t.userId),
    check('foreign_accounts_provider_known', sql`${t.provider} in ('google')`),
  ],
)

/** What happened to accounts, and by whom. Networks are salted hashes. */
export const accountEvents = pgTable(
  'account_events',
  {
    id: identity(),
    at: createdAt(),
    kind: text('kind').notNull(),
    /** Whose account it is about; null when there is none, or no longer. */
    userId: reference('user_id').references(() => users.id, { onDelete: 'set null' }),
    /** Who did it; null for guests and for the paper itself. */
    actorId: reference('actor_id').references(() => users.id, { onDelete: 'set null' }),
    network: words('network'),
    device: words('device'),
    details: jsonb('details').$type<Record<string, string | number | boolean>>().notNull().default({}),
  },
  (t) => [
    index('account_events_user').on(t.userId, t.at),
    index('account_events_actor').on(t.actorId, t.at),
    index('account_events_kind').on(t.kind, t.at),
  ],
)
