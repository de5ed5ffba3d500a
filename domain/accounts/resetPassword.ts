import { and, eq, gt, isNull, sql } from 'drizzle-orm'
import { accountLinks } from '#db/schema/accounts.ts'
import { users } from '#db/schema/users.ts'
import type { Ctx } from '../ctx.ts'
import { enqueueMail } from '../mails/enqueue.ts'
import { forgetAttempts } from './attempts.ts'
import { recordEvent } from './events.ts'
import { type FieldProblem, problemsIn, repeatReason } from './fields.ts'
import { hashOf } from './keys.ts'
import { endLinks, useLink } from './links.ts'
import { hashPassword, weaknessOf } from './passwords.ts'
import { endSessions } from './sessions.ts'
import { guest, type Writer } from './viewer.ts'

type NewPassword = { token: string; password: string; passwordAgain: string }

export type ResetPasswordOutcome =
  { outcome: 'reset'; username: string } | { outcome: 'invalid'; fields: FieldProblem[] } | { outcome: 'unusableLink' }

/**
 * Sets a new password for who holds a link, and ends every session; the link has proved the address, too. A second step stays
 * on. A password that cannot be taken does not use the link up.
 */
export async function resetPassword(ctx: Ctx, given: NewPassword): Promise<ResetPasswordOutcome> {
  const { token, password, passwordAgain } = given
  const owner = await ownerOf(ctx, token)
  if (owner === null) return { outcome: 'unusableLink' }

  const fields = problemsIn({
    password: await weaknessOf({ password, about: [owner.name, owner.username, owner.email] }),
    passwordAgain: repeatReason({ text: password, again: passwordAgain }),
  })
  if (fields.length > 0) return { outcome: 'invalid', fields }

  const passwordHash = await hashPassword(password)
  const isSet = await ctx.db.transaction((tx) => write(ctx, { tx, token, passwordHash }))
  if (!isSet) return { outcome: 'unusableLink' }

  await forgetAttempts({ ...ctx, viewer: guest }, { kind: 'signIn', about: owner.username })
  return { outcome: 'reset', username: owner.username }
}

/** Looked at before it is used, so that only who holds a link makes a password be hashed. */
async function ownerOf({ db, now }: Ctx, token: string) {
  const [owner] = await db
    .select({ name: users.name, username: users.username, email: users.email })
    .from(accountLinks)
    .innerJoin(users, and(eq(users.id, accountLinks.userId), eq(users.email, accountLinks.email)))
    .where(
      and(
        eq(accountLinks.secretHash, hashOf(token)),
        eq(accountLinks.purpose, 'reset_password'),
        isNull(accountLinks.usedAt),
        gt(accountLinks.expiresAt, now),
      ),
    )
  return owner ?? null
}

async function write(
  ctx: Ctx,
  { tx, token, passwordHash }: { tx: Writer; token: string; passwordHash: string },
): Promise<boolean> {
  const link = await useLink(ctx, { tx, purpose: 'reset_password', secret: token })
  if (link === null) return false

  const { userId, email } = link
  const [owner] = await tx
    .update(users)
    .set({ passwordHash, emailConfirmedAt: sql`coalesce(${users.emailConfirmedAt}, ${ctx.now})` })
    .where(and(eq(users.id, userId), eq(users.email, email)))
    .returning({ language: users.language })
  if (owner === undefined) return false

  await endSessions(tx, { userId })
  // Whoever was in the account before could have had one of these sent to an address of their own.
  await endLinks(ctx, { tx, userId, purposes: ['change_email', 'confirm_email'] })
  await recordEvent(ctx, { tx, kind: 'passwordReset', userId, actorId: userId })
  await enqueueMail({
    tx,
    cause: `passwordChanged:${userId}:${ctx.now.getTime()}`,
    userId,
    email,
    language: owner.language,
    mail: { kind: 'passwordChanged' },
  })
  return true
}
