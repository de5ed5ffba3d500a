import type { Ctx } from '../ctx.ts'
import { recordEvent } from './events.ts'
import { requireMember } from './queries.ts'
import { endSessions } from './sessions.ts'

/** Ends every session of the viewer but the one that asks. */
export async function endOtherSessions(ctx: Ctx): Promise<{ outcome: 'ended' }> {
  const { id: userId, sessionId } = requireMember(ctx)

  await ctx.db.transaction(async (tx) => {
    await endSessions(tx, { userId, except: sessionId })
    await recordEvent(ctx, { tx, kind: 'sessionsEnded', userId })
  })
  return { outcome: 'ended' }
}
