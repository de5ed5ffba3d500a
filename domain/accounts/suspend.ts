import { and, eq, isNull } from 'drizzle-orm'
import { users } from '#db/schema/users.ts'
import type { Ctx } from '../ctx.ts'
import { authorize, canManageAccounts } from '../permissions.ts'
import { isCalled } from './called.ts'
import { recordEvent } from './events.ts'
import { endLinks } from './links.ts'
import { isLastAdministrator } from './rights.ts'
import { endSessions } from './sessions.ts'

export type SuspendOutcome = 'suspended' | 'unknown' | 'alreadySuspended' | 'lastAdministrator'

/**
 * Shuts an account, by its identifier or address: its sessions and links end, and nobody signs in to it. What it wrote stays.
 * The last administrator is not shut out. For who manages accounts; throws `UNAUTHENTICATED` or `FORBIDDEN` for others.
 */
export async function suspend(ctx: Ctx, called: string): Promise<SuspendOutcome> {
  authorize(canManageAccounts(ctx.viewer), ctx.viewer)

  return ctx.db.transaction(async (tx) => {
    const [account] = await tx.select({ id: users.id }).from(users).where(isCalled(called))
    if (account === undefined) return 'unknown'
    const userId = account.id
    if (await isLastAdministrator(tx, userId)) return 'lastAdministrator'

    const shut = await tx
      .update(users)
      .set({ suspendedAt: ctx.now })
      .where(and(eq(users.id, userId), isNull(users.suspendedAt)))
      .returning({ id: users.id })
    if (shut.length === 0) return 'alreadySuspended'

    await endSessions(tx, { userId })
    await endLinks(ctx, { tx, userId, purposes: ['reset_password', 'change_email', 'undo_email'] })
    await recordEvent(ctx, { tx, kind: 'suspended', userId })
    return 'suspended'
  })
}
