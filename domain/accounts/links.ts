import { and, eq, gt, inArray, isNull } from 'drizzle-orm'
import { accountLinks, type linkPurpose } from '#db/schema/accounts.ts'
import type { Ctx } from '../ctx.ts'
import { hashOf, sealOf } from './keys.ts'
import type { Writer } from './viewer.ts'

export type LinkPurpose = (typeof linkPurpose.enumValues)[number]

const hour = 3_600_000
/** How long a link may be followed, in milliseconds. */
export const linkLives: Record<LinkPurpose, number> = {
  confirm_email: 72 * hour,
  reset_password: hour,
  change_email: 24 * hour,
  undo_email: 14 * 24 * hour,
}

type NewLink = { tx: Writer; userId: number; purpose: LinkPurpose; email: string }

/** Makes a link of which only the number travels through the queue; earlier ones of its purpose lead nowhere from now on. */
export async function makeLink(ctx: Ctx, { tx, userId, purpose, email }: NewLink): Promise<number> {
  if (purpose !== 'undo_email') await endLinks(ctx, { tx, userId, purposes: [purpose] })
  const { now, site } = ctx
  const expiresAt = new Date(now.getTime() + linkLives[purpose])
  const [link] = await tx
    .insert(accountLinks)
    .values({ userId, purpose, email, createdAt: now, expiresAt })
    .returning({ id: accountLinks.id })
  if (link === undefined) throw new Error('A link was not written.')

  const secretHash = hashOf(secretOfLink(site.secret, link.id))
  await tx.update(accountLinks).set({ secretHash }).where(eq(accountLinks.id, link.id))
  return link.id
}

/** Links of an account that lead nowhere from now on. */
export async function endLinks(
  { now }: Ctx,
  { tx, userId, purposes }: { tx: Writer; userId: number; purposes: LinkPurpose[] },
): Promise<void> {
  await tx
    .update(accountLinks)
    .set({ usedAt: now })
    .where(and(eq(accountLinks.userId, userId), inArray(accountLinks.purpose, purposes), isNull(accountLinks.usedAt)))
}

/** What stands in the mail; it can be made again for as long as the installation's secret is the same. */
export function secretOfLink(secret: string, id: number): string {
  return sealOf(secret, { purpose: 'links', text: String(id) })
}

/** Uses a link up. Of two who follow it at once one is told that it leads nowhere, as is who comes late: null. */
export async function useLink(
  { now }: Ctx,
  { tx, purpose, secret }: { tx: Writer; purpose: LinkPurpose; secret: string },
): Promise<{ userId: number; email: string; createdAt: Date } | null> {
  const [link] = await tx
    .update(accountLinks)
    .set({ usedAt: now })
    .where(
      and(
        eq(accountLinks.secretHash, hashOf(secret)),
        eq(accountLinks.purpose, purpose),
        isNull(accountLinks.usedAt),
        gt(accountLinks.expiresAt, now),
      ),
    )
    .returning({ userId: accountLinks.userId, email: accountLinks.email, createdAt: accountLinks.createdAt })
  return link ?? null
}
