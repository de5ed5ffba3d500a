import { eq } from 'drizzle-orm'
import { authenticators, recoveryCodes } from '#db/schema/accounts.ts'
import type { Ctx } from '../ctx.ts'
import { askPassword, type Refusal } from './askPassword.ts'
import { recordEvent } from './events.ts'
import { requireAccount } from './queries.ts'
import { tellOwner } from './tellOwner.ts'

export type StopSecondStepOutcome = { outcome: 'stopped' } | Refusal

/** Switches the second step off, or forgets one that was never confirmed. */
export async function stopSecondStep(ctx: Ctx, password: string): Promise<StopSecondStepOutcome> {
  const account = await requireAccount(ctx)
  const { id: userId } = account

  const asked = await askPassword(ctx, password)
  if (asked.outcome !== 'right') return asked

  return ctx.db.transaction(async (tx) => {
    const [stopped] = await tx
      .delete(authenticators)
      .where(eq(authenticators.userId, userId))
      .returning({ confirmedAt: authenticators.confirmedAt })
    if (stopped === undefined || stopped.confirmedAt === null) return { outcome: 'stopped' }

    await tx.delete(recoveryCodes).where(eq(recoveryCodes.userId, userId))
    await recordEvent(ctx, { tx, kind: 'secondStepEnded', userId })
    const cause = `secondStepEnded:${userId}:${ctx.now.getTime()}`
    await tellOwner(tx, { account, cause, mail: { kind: 'secondStepEnded' } })
    return { outcome: 'stopped' }
  })
}
