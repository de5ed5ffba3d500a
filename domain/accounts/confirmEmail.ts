import { and, eq } from 'drizzle-orm'
import { users } from '#db/schema/users.ts'
import type { Ctx } from '../ctx.ts'
import { recordEvent } from './events.ts'
import { useLink } from './links.ts'

export type ConfirmEmailOutcome = { outcome: 'confirmed'; email: string } | { outcome: 'unusableLink' }

/** Confirms the address that a link was sent to, if it is still the account's. */
export function confirmEmail(ctx: Ctx, { token }: { token: string }): Promise<ConfirmEmailOutcome> {
  return ctx.db.transaction(async (tx) => {
    const link = await useLink(ctx, { tx, purpose: 'confirm_email', secret: token })
    if (link === null) return { outcome: 'unusableLink' }

    const { userId, email } = link
    const confirmed = await tx
      .update(users)
      .set({ emailConfirmedAt: ctx.now })
      .where(and(eq(users.id, userId), eq(users.email, email)))
      .returning({ id: users.id })
    if (confirmed.length === 0) return { outcome: 'unusableLink' }

    await recordEvent(ctx, { tx, kind: 'emailConfirmed', userId, actorId: userId })
    return { outcome: 'confirmed', email }
  })
}
