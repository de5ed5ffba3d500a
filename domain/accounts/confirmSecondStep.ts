import { and, eq, isNull } from 'drizzle-orm'
import { authenticators } from '#db/schema/accounts.ts'
import { users } from '#db/schema/users.ts'
import type { Ctx } from '../ctx.ts'
import type { Refusal } from './askPassword.ts'
import { countAttempt, forgetAttempts } from './attempts.ts'
import { isAppCode, periodOf } from './codes.ts'
import { recordEvent } from './events.ts'
import type { FieldReason } from './fields.ts'
import { requireAccount, requireMember } from './queries.ts'
import { makeRecoveryCodes } from './recoveryCodes.ts'
import { endSessions } from './sessions.ts'
import { tellOwner } from './tellOwner.ts'

export type RecoveryCodesOutcome = { outcome: 'made'; codes: string[] } | Refusal

/** Switches the second step on with a code of the app that was told the secret. Ends every other session of the viewer. */
export async function confirmSecondStep(ctx: Ctx, code: string): Promise<RecoveryCodesOutcome> {
  const { id: userId, sessionId } = requireMember(ctx)
  const account = await requireAccount(ctx)

  if (code.trim() === '') return refused('empty')
  if (!isAppCode(code)) return refused('malformed')
  const attempt = { kind: 'code' } as const
  const retryAfterSeconds = await countAttempt(ctx, attempt)
  if (retryAfterSeconds !== null) return { outcome: 'tooMany', retryAfterSeconds }

  const waiting = and(eq(authenticators.userId, userId), isNull(authenticators.confirmedAt))
  const [app] = await ctx.db.select({ sealed: authenticators.secret }).from(authenticators).where(waiting)
  const period = app === undefined ? null : periodOf(ctx, { ...app, code })
  if (app === undefined || period === null) return refused('wrong')

  const outcome = await ctx.db.transaction(async (tx): Promise<RecoveryCodesOutcome> => {
    // Who signs in without a code at this moment does so before, and is ended with the others, or after, and needs one.
    await tx.select({ id: users.id }).from(users).where(eq(users.id, userId)).for('update')
    const confirmed = await tx
      .update(authenticators)
      .set({ confirmedAt: ctx.now, lastPeriod: period })
      .where(and(waiting, eq(authenticators.secret, app.sealed)))
      .returning({ userId: authenticators.userId })
    if (confirmed.length === 0) return refused('wrong')

    const codes = await makeRecoveryCodes(tx, userId)
    await endSessions(tx, { userId, except: sessionId })
    await recordEvent(ctx, { tx, kind: 'secondStepStarted', userId })
    const cause = `secondStepStarted:${userId}:${ctx.now.getTime()}`
    await tellOwner(tx, { account, cause, mail: { kind: 'secondStepStarted' } })
    return { outcome: 'made', codes }
  })
  if (outcome.outcome === 'made') await forgetAttempts(ctx, attempt)
  return outcome
}

function refused(reason: FieldReason): Refusal {
  return { outcome: 'invalid', fields: [{ field: 'code', reason }] }
}
