import { bigint, index, integer, pgTable, text } from 'drizzle-orm/pg-core'
import { moment } from './columns.ts'

/** The counters of rate-limiter-flexible, in the shape that library reads and writes: `expire` is in milliseconds. */
export const rateLimits = pgTable(
  'rate_limits',
  {
    key: text('key').primaryKey(),
    points: integer('points').notNull().default(0),
    expire: bigint('expire', { mode: 'number' }),
  },
  (t) => [index('rate_limits_expire').on(t.expire)],
)

/** Proofs of work that were handed in once, until they would have expired. */
export const spentProofs = pgTable(
  'spent_proofs',
  { proofHash: text('proof_hash').primaryKey(), expiresAt: moment('expires_at').notNull() },
  (t) => [index('spent_proofs_expires_at').on(t.expiresAt)],
)
