import { users } from '#db/schema/users.ts'
import type { Ctx } from '../ctx.ts'
import type { Language } from '../languages.ts'
import { authorize, canManageAccounts } from '../permissions.ts'
import { hasAddress } from './called.ts'
import { readEmailAddress } from './emailAddress.ts'
import { recordEvent } from './events.ts'
import { addressReason, type FieldProblem, problemsIn } from './fields.ts'
import { newPassword } from './newPassword.ts'
import { hashPassword } from './passwords.ts'
import { readPersonName } from './personName.ts'
import { type Rights, writeSections } from './rights.ts'
import { readUsername } from './username.ts'
import type { Writer } from './viewer.ts'

type NewAccount = { username: string; email: string; name: string; language: Language; rights: Rights }

export type CreateAccountOutcome =
  { outcome: 'created'; username: string; password: string } | { outcome: 'invalid'; fields: FieldProblem[] }

/**
 * Makes an account for somebody else, with a password that is told this once and an address taken on trust. For who manages
 * accounts; throws `UNAUTHENTICATED` or `FORBIDDEN` for others.
 */
export async function createAccount(ctx: Ctx, given: NewAccount): Promise<CreateAccountOutcome> {
  authorize(canManageAccounts(ctx.viewer), ctx.viewer)

  const { language, rights } = given
  const username = readUsername(given.username)
  const email = readEmailAddress(given.email)
  const name = readPersonName(given.name)
  const fields = problemsIn({
    username: 'reason' in username ? username.reason : null,
    email: email === null ? addressReason(given.email) : null,
    name: 'reason' in name ? name.reason : null,
  })
  if ('reason' in username || 'reason' in name || email === null) return { outcome: 'invalid', fields }

  const password = newPassword()
  const person = { username: username.username, email, name: name.name, language }
  const passwordHash = await hashPassword(password)
  return ctx.db.transaction((tx) => write(ctx, { tx, person, rights, password, passwordHash }))
}

type Entry = {
  tx: Writer
  person: { username: string; email: string; name: string; language: Language }
  rights: Rights
  password: string
  passwordHash: string
}

async function write(ctx: Ctx, { tx, person, rights, password, passwordHash }: Entry): Promise<CreateAccountOutcome> {
  const { role, mayPublish } = rights
  const times = { createdAt: ctx.now, emailConfirmedAt: ctx.now }
  const [account] = await tx
    .insert(users)
    .values({ ...person, ...times, role, mayPublish, passwordHash })
    .onConflictDoNothing()
    .returning({ id: users.id })
  if (account === undefined) {
    const [other] = await tx.select({ id: users.id }).from(users).where(hasAddress(person.email))
    return { outcome: 'invalid', fields: [{ field: other === undefined ? 'username' : 'email', reason: 'taken' }] }
  }

  await writeSections(tx, { userId: account.id, rights })
  await recordEvent(ctx, { tx, kind: 'created', userId: account.id, details: { role } })
  return { outcome: 'created', username: person.username, password }
}
