import { sql, type Column } from 'drizzle-orm'
import { boolean, check, index, pgEnum, pgTable, primaryKey, text, uniqueIndex } from 'drizzle-orm/pg-core'
import { createdAt, identity, language, moment, reference, words } from './columns.ts'
import { media } from './media.ts'
import { sections } from './sections.ts'

export const role = pgEnum('role', ['reader', 'contributor', 'author', 'editor', 'chief', 'moderator', 'administrator'])

/** Everyone with an account. Without a password one signs in through another's account only. */
export const users = pgTable(
  'users',
  {
    id: identity(),
    username: text('username').notNull(),
    email: text('email').notNull(),
    name: text('name').notNull(),
    /** What the paper shows beside comments; the name where it is empty. */
    publicName: words('public_name'),
    biography: words('biography'),
    pictureId: reference('picture_id').references(() => media.id, { onDelete: 'set null' }),
    language: language('language').notNull().default('fr'),
    role: role('role').notNull().default('reader'),
    /** Whether an author puts own articles into the paper without being asked to wait. */
    mayPublish: boolean('may_publish').notNull().default(false),
    passwordHash: text('password_hash'),
    emailConfirmedAt: moment('email_confirmed_at'),
    suspendedAt: moment('suspended_at'),
    /** When the account goes, of those whose owner asked for it. */
    deleteAt: moment('delete_at'),
    createdAt: createdAt(),
  },
  (t) => [
    uniqueIndex('users_username_unique').on(canonical(t.username)),
    uniqueIndex('users_email_unique').on(canonical(t.email)),
    index('users_delete_at')
      .on(t.deleteAt)
      .where(sql`${t.deleteAt} is not null`),
    index('users_picture')
      .on(t.pictureId)
      .where(sql`${t.pictureId} is not null`),
    check('users_only_authors_may_publish', sql`not ${t.mayPublish} or ${t.role} = 'author'`),
  ],
)

/** The one form in which identifiers and addresses are compared. */
export function canonical(column: Column) {
  return sql`lower(normalize(${column}, NFKC))`
}

/**
 * The sections that an editor, author or contributor is held to; without a row, all of them. So none of these goes with its
 * section: whoever lost the last one would have them all.
 */
export const userSections = pgTable(
  'user_sections',
  {
    userId: reference('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    sectionId: reference('section_id')
      .notNull()
      .references(() => sections.id, { onDelete: 'restrict' }),
    withSubsections: boolean('with_subsections').notNull().default(true),
  },
  (t) => [primaryKey({ columns: [t.userId, t.sectionId] }), index('user_sections_section').on(t.sectionId)],
)
