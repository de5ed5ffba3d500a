import { eq } from 'drizzle-orm'
import { users } from '#db/schema/users.ts'
import type { Ctx } from '../ctx.ts'
import { recordEvent } from './events.ts'
import { giveEmail } from './giveEmail.ts'
import { endLinks, makeLink, useLink } from './links.ts'
import { endSessions } from './sessions.ts'
import { tellOwner } from './tellOwner.ts'

export type FollowEmailChangeOutcome = { outcome: 'changed'; email: string } | { outcome: 'unusable' }

/**
 * Gives an account the address that a link was sent to, ends its sessions but the viewer's own, and tells the address before
 * it with a way back. A link whose address somebody else has meanwhile is used up all the same.
 */
export async function followEmailChange(ctx: Ctx, token: string): Promise<FollowEmailChangeOutcome> {
  const { viewer } = ctx
  return ctx.db.transaction(async (tx) => {
    const link = await useLink(ctx, { tx, purpose: 'change_email', secret: token })
    if (link === null) return { outcome: 'unusable' }

    const { userId, email } = link
    await endLinks(ctx, { tx, userId, purposes: ['confirm_email', 'reset_password'] })
    const [before] = await tx
      .select({ id: users.id, email: users.email, language: users.language })
      .from(users)
      .where(eq(users.id, userId))
      .for('update')
    if (before === undefined || (await giveEmail(ctx, { tx, userId, email })) === 'taken')
      return { outcome: 'unusable' }

    const own = viewer.kind === 'member' && viewer.id === userId ? { except: viewer.sessionId } : {}
    await endSessions(tx, { userId, ...own })
    await recordEvent(ctx, { tx, kind: 'emailChanged', userId, actorId: userId })
    const linkId = await makeLink(ctx, { tx, userId, purpose: 'undo_email', email: before.email })
    const mail = { kind: 'emailChanged', linkId, newEmail: email } as const
    await tellOwner(tx, { account: before, cause: `emailChanged:${linkId}`, mail })
    return { outcome: 'changed', email }
  })
}
