import type { Ctx } from '../ctx.ts'
import { enqueueMail } from '../mails/enqueue.ts'
import { makeLink } from './links.ts'
import { recover, type RecoverOutcome } from './recover.ts'

/** Mails the owner of an address a link to set a new password with. */
export function requestPasswordReset(ctx: Ctx, { email: typed }: { email: string }): Promise<RecoverOutcome> {
  return recover(ctx, {
    email: typed,
    kind: 'resetAsked',
    mail: async ({ tx, owner: { id: userId, email, language } }) => {
      const linkId = await makeLink(ctx, { tx, userId, purpose: 'reset_password', email })
      const mail = { kind: 'resetPassword' as const, linkId }
      await enqueueMail({ tx, cause: `reset:${linkId}`, userId, email, language, mail })
    },
  })
}
