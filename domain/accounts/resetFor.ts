import { users } from '#db/schema/users.ts'
import type { Ctx } from '../ctx.ts'
import { enqueueMail } from '../mails/enqueue.ts'
import { paths } from '../paths.ts'
import { authorize, canManageAccounts } from '../permissions.ts'
import { isCalled } from './called.ts'
import { recordEvent } from './events.ts'
import { linkLives, makeLink, secretOfLink } from './links.ts'

export type ResetForOutcome =
  { outcome: 'link'; url: string; until: Date } | { outcome: 'mailed' } | { outcome: 'unknown' }

/**
 * Gives access to an account back, by its identifier or address: with a link for its owner to choose a new password, handed
 * to who asks, or mailed. For who manages accounts; throws `UNAUTHENTICATED` or `FORBIDDEN` for others.
 */
export async function resetFor(
  ctx: Ctx,
  { account: called, by }: { account: string; by: 'hand' | 'mail' },
): Promise<ResetForOutcome> {
  authorize(canManageAccounts(ctx.viewer), ctx.viewer)

  return ctx.db.transaction(async (tx) => {
    const { id, email, language } = users
    const [owner] = await tx.select({ id, email, language }).from(users).where(isCalled(called))
    if (owner === undefined) return { outcome: 'unknown' }

    const userId = owner.id
    const linkId = await makeLink(ctx, { tx, userId, purpose: 'reset_password', email: owner.email })
    await recordEvent(ctx, { tx, kind: 'resetAsked', userId, details: { by } })
    if (by === 'hand') {
      const path = paths.resetPassword(owner.language)
      const url = `${ctx.site.url}${path}?token=${secretOfLink(ctx.site.secret, linkId)}`
      return { outcome: 'link', url, until: new Date(ctx.now.getTime() + linkLives.reset_password) }
    }

    const mail = { kind: 'resetPassword' as const, linkId }
    await enqueueMail({ tx, cause: `reset:${linkId}`, userId, email: owner.email, language: owner.language, mail })
    return { outcome: 'mailed' }
  })
}
