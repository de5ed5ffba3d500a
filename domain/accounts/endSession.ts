import { and, eq } from 'drizzle-orm'
import { sessions } from '#db/schema/sessions.ts'
import type { Ctx } from '../ctx.ts'
import { DomainError } from '../errors.ts'
import { recordEvent } from './events.ts'
import { requireMember } from './queries.ts'

export type EndSessionOutcome = { outcome: 'ended' } | { outcome: 'endedPresent' }

/** Ends one of the viewer's sessions, the present one too. Throws `NOT_FOUND` when it is not one of them. */
export async function endSession(ctx: Ctx, id: number): Promise<EndSessionOutcome> {
  const { id: userId, sessionId } = requireMember(ctx)

  return ctx.db.transaction(async (tx) => {
    const ended = await tx
      .delete(sessions)
      .where(and(eq(sessions.id, id), eq(sessions.userId, userId)))
      .returning({ id: sessions.id })
    if (ended.length === 0) throw new DomainError('NOT_FOUND', 'There is no such session.')

    await recordEvent(ctx, { tx, kind: 'sessionEnded', userId })
    return { outcome: id === sessionId ? 'endedPresent' : 'ended' }
  })
}
