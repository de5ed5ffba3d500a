import { and, eq, isNull } from 'drizzle-orm'
import { users } from '#db/schema/users.ts'
import type { Ctx } from '../ctx.ts'
import { askPassword, type Refusal } from './askPassword.ts'
import { recordEvent } from './events.ts'
import { requireAccount, requireMember } from './queries.ts'
import { isLastAdministrator } from './rights.ts'
import { endSessions } from './sessions.ts'
import { tellOwner } from './tellOwner.ts'

/** How long an account waits for its owner to think again, in milliseconds. */
const delay = 7 * 24 * 3_600_000

export type DeleteAccountOutcome = { outcome: 'asked' } | { outcome: 'lastAdministrator' } | Refusal

/**
 * Asks for the viewer's account to be deleted in 7 days, and ends every other session. Asked again, the day stays the same.
 * `lastAdministrator` is told that nobody else could look after the paper, and stays.
 */
export async function deleteAccount(ctx: Ctx, password: string): Promise<DeleteAccountOutcome> {
  const { id: userId, sessionId } = requireMember(ctx)
  const account = await requireAccount(ctx)

  const asked = await askPassword(ctx, password)
  if (asked.outcome !== 'right') return asked

  const deleteAt = new Date(ctx.now.getTime() + delay)
  return ctx.db.transaction(async (tx) => {
    if (await isLastAdministrator(tx, userId)) return { outcome: 'lastAdministrator' }
    const marked = await tx
      .update(users)
      .set({ deleteAt })
      .where(and(eq(users.id, userId), isNull(users.deleteAt)))
      .returning({ id: users.id })
    if (marked.length === 0) return { outcome: 'asked' }

    await endSessions(tx, { userId, except: sessionId })
    await recordEvent(ctx, { tx, kind: 'deletionAsked', userId })
    const mail = { kind: 'deletionAsked', deleteAt: deleteAt.toISOString() } as const
    await tellOwner(tx, { account, cause: `deletionAsked:${userId}:${deleteAt.getTime()}`, mail })
    return { outcome: 'asked' }
  })
}
