import { and, eq, isNotNull } from 'drizzle-orm'
import { users } from '#db/schema/users.ts'
import type { Ctx } from '../ctx.ts'
import { recordEvent } from './events.ts'
import { requireMember } from './queries.ts'

/** Takes back that the viewer's account be deleted. */
export async function keepAccount(ctx: Ctx): Promise<{ outcome: 'kept' }> {
  const { id: userId } = requireMember(ctx)

  return ctx.db.transaction(async (tx) => {
    const kept = await tx
      .update(users)
      .set({ deleteAt: null })
      .where(and(eq(users.id, userId), isNotNull(users.deleteAt)))
      .returning({ id: users.id })
    if (kept.length > 0) await recordEvent(ctx, { tx, kind: 'deletionUndone', userId })
    return { outcome: 'kept' }
  })
}
