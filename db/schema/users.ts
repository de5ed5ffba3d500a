import { sql } from 'drizzle-orm'
import { pgEnum, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core'
import { createdAt, identity } from './columns.ts'

export const role = pgEnum('role', ['reader', 'contributor', 'author', 'editor', 'chief', 'administrator'])

export const users = pgTable(
  'users',
  {
    id: identity(),
    username: text('username').notNull(),
    email: text('email').notNull(),
    name: text('name').notNull(),
    role: role('role').notNull().default('reader'),
    createdAt: createdAt(),
  },
  (t) => [
    uniqueIndex('users_username_unique').on(sql`lower(${t.username})`),
    uniqueIndex('users_email_unique').on(sql`lower(${t.email})`),
  ],
)
