import type { Ctx } from '../ctx.ts'
import { enqueueMail } from '../mails/enqueue.ts'
import { recover, type RecoverOutcome } from './recover.ts'

/** Mails the owner of an address the identifier to sign in with. */
export function remindUsername(ctx: Ctx, { email: typed }: { email: string }): Promise<RecoverOutcome> {
  return recover(ctx, {
    email: typed,
    kind: 'usernameAsked',
    mail: async ({ tx, owner: { id: userId, username, email, language } }) => {
      const mail = { kind: 'remindUsername' as const, username }
      await enqueueMail({ tx, cause: `remind:${userId}:${ctx.now.getTime()}`, userId, email, language, mail })
    },
  })
}
