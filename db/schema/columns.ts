import { sql, type Column } from 'drizzle-orm'
import { bigint, check, pgEnum, text, timestamp, uuid } from 'drizzle-orm/pg-core'

export const language = pgEnum('language', ['fr', 'ar', 'en'])
export const state = pgEnum('state', [
  'draft',
  'submitted',
  'approved',
  'scheduled',
  'published',
  'withdrawn',
  'archived',
])

export const identity = () => bigint('id', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity()
export const reference = (name: string) => bigint(name, { mode: 'number' })
/** To the millisecond, as JavaScript keeps time, so that a cursor made from a row finds that row again. */
export const moment = (name: string) => timestamp(name, { withTimezone: true, precision: 3, mode: 'date' })
export const createdAt = () => moment('created_at').notNull().defaultNow()

/** What says the same thing in another language carries the same translation group. */
export const translated = () => ({
  language: language('language').notNull(),
  translationGroup: uuid('translation_group').notNull().defaultRandom(),
})

/** Text that may be empty but is never absent. */
export const words = (name: string) => text(name).notNull().default('')

/** What `isSlug` takes, and an address can carry: groups of letters and digits of any script, joined by hyphens. */
export const slugShape = (table: string, column: Column) =>
  check(
    `${table}_slug_shape`,
    sql`${column} ~ '^[^[:space:][:punct:][:cntrl:]]+(-[^[:space:][:punct:][:cntrl:]]+)*$' and length(${column}) <= 200`,
  )
