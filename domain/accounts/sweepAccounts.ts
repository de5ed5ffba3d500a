import { and, isNull, lt, lte } from 'drizzle-orm'
import { accountLinks, authenticators } from '#db/schema/accounts.ts'
import { rateLimits, spentProofs } from '#db/schema/guards.ts'
import { sessions } from '#db/schema/sessions.ts'
import type { Ctx } from '../ctx.ts'
import { authorize } from '../permissions.ts'

/** How long somebody may take to confirm an authenticator app, in milliseconds. */
const patience = 24 * 3_600_000

/**
 * Takes away what has run out: sessions, links, proofs of work, counts of attempts, and second steps that were begun and never
 * confirmed. For the paper's own clock; throws `FORBIDDEN` for everybody else.
 */
export async function sweepAccounts({ db, now, viewer }: Ctx): Promise<void> {
  authorize(viewer.kind === 'system', viewer)

  const begun = new Date(now.getTime() - patience)
  await db.delete(sessions).where(lte(sessions.expiresAt, now))
  await db.delete(accountLinks).where(lte(accountLinks.expiresAt, now))
  await db.delete(spentProofs).where(lte(spentProofs.expiresAt, now))
  await db.delete(rateLimits).where(lt(rateLimits.expire, now.getTime()))
  await db.delete(authenticators).where(and(isNull(authenticators.confirmedAt), lt(authenticators.createdAt, begun)))
}
