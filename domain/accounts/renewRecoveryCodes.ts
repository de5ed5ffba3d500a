import { and, eq, isNotNull } from 'drizzle-orm'
import { authenticators } from '#db/schema/accounts.ts'
import type { Ctx } from '../ctx.ts'
import { badInput } from '../errors.ts'
import { askPassword } from './askPassword.ts'
import type { RecoveryCodesOutcome } from './confirmSecondStep.ts'
import { recordEvent } from './events.ts'
import { requireMember } from './queries.ts'
import { makeRecoveryCodes } from './recoveryCodes.ts'

/** Makes ten new recovery codes in place of all before. Throws `BAD_USER_INPUT` when the second step is off. */
export async function renewRecoveryCodes(ctx: Ctx, password: string): Promise<RecoveryCodesOutcome> {
  const { id: userId } = requireMember(ctx)

  const asked = await askPassword(ctx, password)
  if (asked.outcome !== 'right') return asked

  return ctx.db.transaction(async (tx) => {
    // Held until the end: of two who ask at once, the codes of the second are the ones that count.
    const [app] = await tx
      .select({ userId: authenticators.userId })
      .from(authenticators)
      .where(and(eq(authenticators.userId, userId), isNotNull(authenticators.confirmedAt)))
      .for('update')
    if (app === undefined) throw badInput('The second step is off.')

    const codes = await makeRecoveryCodes(tx, userId)
    await recordEvent(ctx, { tx, kind: 'recoveryCodesMade', userId })
    return { outcome: 'made', codes }
  })
}
