import { and, eq, gte, isNull } from 'drizzle-orm'
import { accountLinks, authenticators, foreignAccounts, recoveryCodes } from '#db/schema/accounts.ts'
import { users } from '#db/schema/users.ts'
import type { Ctx } from '../ctx.ts'
import { recordEvent } from './events.ts'
import type { FollowEmailChangeOutcome } from './followEmailChange.ts'
import { giveEmail } from './giveEmail.ts'
import { endLinks, makeLink, useLink } from './links.ts'
import { endSessions } from './sessions.ts'
import { tellOwner } from './tellOwner.ts'
import type { Writer } from './viewer.ts'

/**
 * Brings back the address that an account had before, for somebody who lost it to another. Whatever was added since goes, so
 * that nobody but who reads that address comes in again: sessions, password, second step, accounts elsewhere, links, and
 * what was asked for, the deletion included.
 */
export async function undoEmailChange(ctx: Ctx, token: string): Promise<FollowEmailChangeOutcome> {
  return ctx.db.transaction(async (tx) => {
    const link = await useLink(ctx, { tx, purpose: 'undo_email', secret: token })
    if (link === null) return { outcome: 'unusable' }

    const { userId, email, createdAt: since } = link
    await endLinksSince(ctx, { tx, userId, since })
    if ((await giveEmail(ctx, { tx, userId, email })) === 'taken') return { outcome: 'unusable' }

    const [account] = await tx
      .update(users)
      .set({ passwordHash: null, deleteAt: null })
      .where(eq(users.id, userId))
      .returning({ id: users.id, email: users.email, language: users.language })
    if (account === undefined) return { outcome: 'unusable' }

    await endSessions(tx, { userId })
    await takeAwaySince({ tx, userId, since })
    await recordEvent(ctx, { tx, kind: 'emailChangeUndone', userId, actorId: userId })
    const linkId = await makeLink(ctx, { tx, userId, purpose: 'reset_password', email })
    await tellOwner(tx, { account, cause: `resetPassword:${linkId}`, mail: { kind: 'resetPassword', linkId } })
    return { outcome: 'changed', email }
  })
}

type Since = { tx: Writer; userId: number; since: Date }

/** A way back to an address that the account was given since is no way back. */
async function endLinksSince(ctx: Ctx, { tx, userId, since }: Since): Promise<void> {
  await endLinks(ctx, { tx, userId, purposes: ['change_email', 'confirm_email', 'reset_password'] })
  await tx
    .update(accountLinks)
    .set({ usedAt: ctx.now })
    .where(
      and(
        eq(accountLinks.userId, userId),
        eq(accountLinks.purpose, 'undo_email'),
        gte(accountLinks.createdAt, since),
        isNull(accountLinks.usedAt),
      ),
    )
}

async function takeAwaySince({ tx, userId, since }: Since): Promise<void> {
  const added = await tx
    .delete(authenticators)
    .where(and(eq(authenticators.userId, userId), gte(authenticators.createdAt, since)))
    .returning({ userId: authenticators.userId })
  if (added.length > 0) await tx.delete(recoveryCodes).where(eq(recoveryCodes.userId, userId))
  await tx.delete(foreignAccounts).where(and(eq(foreignAccounts.userId, userId), gte(foreignAccounts.createdAt, since)))
}
