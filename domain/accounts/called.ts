import { or, sql } from 'drizzle-orm'
import { canonical, users } from '#db/schema/users.ts'
import { readEmailAddress } from './emailAddress.ts'

/** Whether an account is the one that somebody means by this identifier or address. */
export function isCalled(typed: string) {
  const text = typed.replaceAll('\0', '').slice(0, 1_000).trim()
  return or(
    sql`${canonical(users.username)} = ${same(text)}`,
    sql`${canonical(users.email)} = ${same(readEmailAddress(text) ?? text)}`,
  )
}

/** Whether an account has this address. */
export function hasAddress(email: string) {
  return sql`${canonical(users.email)} = ${same(email)}`
}

/** Whether an account has this identifier. */
export function hasUsername(username: string) {
  return sql`${canonical(users.username)} = ${same(username)}`
}

/** A text in the form that `canonical` brings a column into. */
function same(text: string) {
  return sql`lower(normalize(${text}::text, NFKC))`
}
