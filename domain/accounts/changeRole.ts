import { eq } from 'drizzle-orm'
import { users } from '#db/schema/users.ts'
import type { Ctx } from '../ctx.ts'
import { authorize, canManageAccounts } from '../permissions.ts'
import { isCalled } from './called.ts'
import { recordEvent } from './events.ts'
import { isLastAdministrator, type Rights, writeSections } from './rights.ts'
import { endSessions } from './sessions.ts'

export type ChangeRoleOutcome = 'changed' | 'unknown' | 'lastAdministrator'

/**
 * Gives an account, by its identifier or address, a role and the sections it holds in; it signs in anew to use them. The last
 * administrator stays one. For who manages accounts; throws `UNAUTHENTICATED` or `FORBIDDEN` for others.
 */
export async function changeRole(
  ctx: Ctx,
  { account: called, rights }: { account: string; rights: Rights },
): Promise<ChangeRoleOutcome> {
  authorize(canManageAccounts(ctx.viewer), ctx.viewer)

  return ctx.db.transaction(async (tx) => {
    const [account] = await tx.select({ id: users.id, role: users.role }).from(users).where(isCalled(called))
    if (account === undefined) return 'unknown'
    if (rights.role !== 'administrator' && (await isLastAdministrator(tx, account.id))) return 'lastAdministrator'

    const { role, mayPublish } = rights
    await tx.update(users).set({ role, mayPublish }).where(eq(users.id, account.id))
    await writeSections(tx, { userId: account.id, rights })
    await endSessions(tx, { userId: account.id })
    const details = { from: account.role, to: role, mayPublish, sections: rights.sections.length }
    await recordEvent(ctx, { tx, kind: 'roleChanged', userId: account.id, details })
    return 'changed'
  })
}
