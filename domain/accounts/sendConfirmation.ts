import type { Ctx } from '../ctx.ts'
import { countAttempt } from './attempts.ts'
import { recordEvent } from './events.ts'
import { mailConfirmation } from './mailConfirmation.ts'
import { type AccountRow, requireAccount } from './queries.ts'

export type SendConfirmationOutcome =
  { outcome: 'sent'; account: AccountRow } | { outcome: 'tooMany'; retryAfterSeconds: number }

/**
 * Mails the viewer another link to confirm the address with; nothing where it is confirmed already. Throws `UNAUTHENTICATED`
 * for guests.
 */
export async function sendConfirmation(ctx: Ctx): Promise<SendConfirmationOutcome> {
  const account = await requireAccount(ctx)
  if (account.emailConfirmedAt !== null) return { outcome: 'sent', account }

  const wait = await countAttempt(ctx, { kind: 'mail', about: account.email })
  if (wait !== null) return { outcome: 'tooMany', retryAfterSeconds: wait }

  await ctx.db.transaction(async (tx) => {
    await mailConfirmation(ctx, { tx, account })
    await recordEvent(ctx, { tx, kind: 'confirmationAsked', userId: account.id })
  })
  return { outcome: 'sent', account }
}
