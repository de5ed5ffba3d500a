import { and, eq, sql } from 'drizzle-orm'
import { users } from '#db/schema/users.ts'
import type { Ctx } from '../ctx.ts'
import { askPassword, type Refusal, wrongPassword } from './askPassword.ts'
import { recordEvent } from './events.ts'
import { type FieldProblem, problemsIn, repeatReason } from './fields.ts'
import { endLinks } from './links.ts'
import { hashPassword, weaknessOf } from './passwords.ts'
import { type AccountRow, requireAccount, requireMember } from './queries.ts'
import { endSessions, type OpenedSession, renewSecret } from './sessions.ts'
import { tellOwner } from './tellOwner.ts'

type ChangePasswordInput = { password: string; newPassword: string; newPasswordAgain: string }
export type ChangePasswordOutcome = { outcome: 'changed'; session: OpenedSession } | Refusal

/** Sets a new password, ends every other session of the viewer, and gives the present one a new secret. */
export async function changePassword(ctx: Ctx, input: ChangePasswordInput): Promise<ChangePasswordOutcome> {
  const { id: userId, sessionId } = requireMember(ctx)
  const account = await requireAccount(ctx)

  const asked = await askPassword(ctx, input.password)
  if (asked.outcome === 'tooMany') return asked
  const problems = await problemsOf(input, account)
  if (asked.outcome === 'invalid') return { ...asked, fields: [...asked.fields, ...problems] }
  if (problems.length > 0) return { outcome: 'invalid', fields: problems }

  const passwordHash = await hashPassword(input.newPassword)
  return ctx.db.transaction(async (tx) => {
    // Whoever was in the account before could have had one of these sent to an address of their own.
    await endLinks(ctx, { tx, userId, purposes: ['change_email', 'reset_password'] })
    // Two may change it at once: the second finds that what it was asked for is the password no longer.
    const changed = await tx
      .update(users)
      .set({ passwordHash })
      .where(and(eq(users.id, userId), sql`${users.passwordHash} is not distinct from ${asked.hash}`))
      .returning({ id: users.id })
    if (changed.length === 0) return wrongPassword(input.password)

    await endSessions(tx, { userId, except: sessionId })
    const session = await renewSecret(ctx, { tx, sessionId })
    await recordEvent(ctx, { tx, kind: 'passwordChanged', userId })
    const cause = `passwordChanged:${userId}:${ctx.now.getTime()}`
    await tellOwner(tx, { account, cause, mail: { kind: 'passwordChanged' } })
    return { outcome: 'changed', session }
  })
}

async function problemsOf(input: ChangePasswordInput, account: AccountRow): Promise<FieldProblem[]> {
  const { newPassword: text, newPasswordAgain: again } = input
  const about = [account.name, account.publicName, account.username, account.email]
  return problemsIn({
    newPassword: await weaknessOf({ password: text, about }),
    newPasswordAgain: repeatReason({ text, again }),
  })
}
