import { randomInt } from 'node:crypto'
import { and, eq } from 'drizzle-orm'
import { foreignAccounts } from '#db/schema/accounts.ts'
import { sessions } from '#db/schema/sessions.ts'
import { users } from '#db/schema/users.ts'
import type { Ctx } from '../ctx.ts'
import type { Language } from '../languages.ts'
import { readEmailAddress } from './emailAddress.ts'
import { recordEvent } from './events.ts'
import { hasSecondStep } from './queries.ts'
import { openSession, type OpenedSession } from './sessions.ts'
import { readUsername } from './username.ts'
import type { Writer } from './viewer.ts'

/** What Google says of somebody; `subject` is the one thing that stays. */
type GoogleProfile = { subject: string; email: string; isEmailVerified: boolean; name: string; language: Language }

export type ForeignSignInOutcome =
  { outcome: 'signedIn'; session: OpenedSession } | { outcome: 'addressTaken' | 'unverified' | 'secondStep' | 'closed' }

/**
 * Opens a session for who comes from Google: in the account that belongs to the Google account, or in a new one. An account here
 * is never joined because it has the same address: `addressTaken`. `secondStep` where the account asks for a code, which only
 * the form takes; `closed` where it is suspended.
 */
export function signInThroughGoogle(ctx: Ctx, profile: GoogleProfile): Promise<ForeignSignInOutcome> {
  return ctx.db.transaction(async (tx) => {
    const known = (await findOwner(tx, profile)) ?? (await makeOwner(ctx, { tx, profile }))
    if (typeof known === 'string') return { outcome: known }
    if (known.suspendedAt !== null) return { outcome: 'closed' }
    if (known.hasSecondStep) return { outcome: 'secondStep' }

    const { viewer } = ctx
    if (viewer.kind === 'member') await tx.delete(sessions).where(eq(sessions.id, viewer.sessionId))
    const session = await openSession(ctx, { tx, userId: known.id, kept: false })
    const details = { through: 'google' }
    await recordEvent(ctx, { tx, kind: 'signedIn', userId: known.id, actorId: known.id, details })
    return { outcome: 'signedIn', session }
  })
}

type Owner = { id: number; suspendedAt: Date | null; hasSecondStep: boolean }

/** Waits for whoever is suspending the account. */
async function findOwner(tx: Writer, { subject }: GoogleProfile): Promise<Owner | undefined> {
  const [owner] = await tx
    .select({ id: users.id, suspendedAt: users.suspendedAt, hasSecondStep })
    .from(users)
    .innerJoin(foreignAccounts, eq(foreignAccounts.userId, users.id))
    .where(and(eq(foreignAccounts.provider, 'google'), eq(foreignAccounts.subject, subject)))
    .for('share', { of: users })
  return owner
}

/** The unique key of addresses decides: who comes twice at once gets one account. */
async function makeOwner(
  ctx: Ctx,
  { tx, profile }: { tx: Writer; profile: GoogleProfile },
): Promise<Owner | 'addressTaken' | 'unverified'> {
  const email = readEmailAddress(profile.email)
  if (email === null || !profile.isEmailVerified) return 'unverified'

  const name = [...profile.name.trim()].slice(0, 100).join('') || email
  const { language } = profile
  const [made] = await tx
    .insert(users)
    .values({ name, email, language, username: newUsername(email), emailConfirmedAt: ctx.now, createdAt: ctx.now })
    .onConflictDoNothing()
    .returning({ id: users.id })
  if (made === undefined) return (await findOwner(tx, profile)) ?? 'addressTaken'

  await tx
    .insert(foreignAccounts)
    .values({ provider: 'google', subject: profile.subject, userId: made.id, createdAt: ctx.now })
  const details = { through: 'google' }
  await recordEvent(ctx, { tx, kind: 'registered', userId: made.id, actorId: made.id, details })
  return { id: made.id, suspendedAt: null, hasSecondStep: false }
}

/** Like the address, with something that nobody else has. */
function newUsername(email: string): string {
  const like = email
    .replace(/@.*$/, '')
    .replaceAll(/[^a-z0-9.]/g, '')
    .slice(0, 30)
  const ending = randomInt(36 ** 6)
    .toString(36)
    .padStart(6, '0')
  const read = readUsername(`${like}-${ending}`)
  return 'username' in read ? read.username : `reader-${ending}`
}
