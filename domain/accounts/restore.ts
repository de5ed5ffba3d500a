import { and, isNotNull } from 'drizzle-orm'
import { users } from '#db/schema/users.ts'
import type { Ctx } from '../ctx.ts'
import { authorize, canManageAccounts } from '../permissions.ts'
import { isCalled } from './called.ts'
import { recordEvent } from './events.ts'

/**
 * Opens an account again that was shut; its sessions do not come back. `unknown` is also an account that is open. For who
 * manages accounts; throws `UNAUTHENTICATED` or `FORBIDDEN` for others.
 */
export async function restore(ctx: Ctx, called: string): Promise<'restored' | 'unknown'> {
  authorize(canManageAccounts(ctx.viewer), ctx.viewer)

  return ctx.db.transaction(async (tx) => {
    const [account] = await tx
      .update(users)
      .set({ suspendedAt: null })
      .where(and(isCalled(called), isNotNull(users.suspendedAt)))
      .returning({ id: users.id })
    if (account === undefined) return 'unknown'

    await recordEvent(ctx, { tx, kind: 'restored', userId: account.id })
    return 'restored'
  })
}
