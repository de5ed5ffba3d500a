import { users } from '#db/schema/users.ts'
import type { Ctx } from '../ctx.ts'
import { authorize, canManageAccounts } from '../permissions.ts'
import { isCalled } from './called.ts'
import { recordEvent } from './events.ts'
import { endSessions } from './sessions.ts'

/**
 * Signs an account out everywhere, by its identifier or address. For who manages accounts; throws `UNAUTHENTICATED` or
 * `FORBIDDEN` for others.
 */
export async function endSessionsOf(ctx: Ctx, called: string): Promise<'ended' | 'unknown'> {
  authorize(canManageAccounts(ctx.viewer), ctx.viewer)

  return ctx.db.transaction(async (tx) => {
    const [account] = await tx.select({ id: users.id }).from(users).where(isCalled(called))
    if (account === undefined) return 'unknown'

    await endSessions(tx, { userId: account.id })
    await recordEvent(ctx, { tx, kind: 'sessionsEnded', userId: account.id })
    return 'ended'
  })
}
