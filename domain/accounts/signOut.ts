import { eq } from 'drizzle-orm'
import { sessions } from '#db/schema/sessions.ts'
import type { Ctx } from '../ctx.ts'
import { recordEvent } from './events.ts'

/** Ends the session that asks: it is refused from its next request on. For guests there is nothing to end. */
export async function signOut(ctx: Ctx): Promise<void> {
  const { db, viewer } = ctx
  if (viewer.kind !== 'member') return

  await db.transaction(async (tx) => {
    await tx.delete(sessions).where(eq(sessions.id, viewer.sessionId))
    await recordEvent(ctx, { tx, kind: 'signedOut', userId: viewer.id })
  })
}
