import { and, eq, gt, ne, type SQL, sql } from 'drizzle-orm'
import { authenticators } from '#db/schema/accounts.ts'
import { sessions } from '#db/schema/sessions.ts'
import { siteSettings } from '#db/schema/site.ts'
import { users, userSections } from '#db/schema/users.ts'
import type { Ctx } from '../ctx.ts'
import { DomainError } from '../errors.ts'
import { hashOf, newSecret } from './keys.ts'
import { sealedNetwork } from './network.ts'
import { guest, type Member, type SectionRight, type Viewer, type Writer } from './viewer.ts'

const hour = 3_600_000
/** How long a session outlives its last use, in milliseconds. */
export const idleTime = { kept: 30 * 24 * hour, passing: 12 * hour }
/** The last use is written down once in this time, not at every request. */
const restlessness = hour / 4

/** What the browser is given: `until` is null for a session that ends with the browser. */
export type OpenedSession = { secret: string; until: Date | null }

/** Opens a session under a secret that did not exist before, so that nobody can have planted it. */
export async function openSession(
  { caller, now, site }: Ctx,
  { tx, userId, kept }: { tx: Writer; userId: number; kept: boolean },
): Promise<OpenedSession> {
  const secret = newSecret()
  const expiresAt = new Date(now.getTime() + (kept ? idleTime.kept : idleTime.passing))
  await tx.insert(sessions).values({
    userId,
    secretHash: hashOf(secret),
    kept,
    device: caller.device,
    network: sealedNetwork({ caller, site }),
    createdAt: now,
    lastUsedAt: now,
    expiresAt,
  })
  return { secret, until: kept ? expiresAt : null }
}

/** Who holds this secret now. A session that was ended, has run out, or whose owner is suspended is nobody's. */
export async function viewerWith(
  ctx: Pick<Ctx, 'db' | 'now'>,
  secret: string,
): Promise<{ viewer: Viewer; renewed: OpenedSession | null }> {
  const { db, now } = ctx
  const heldBySecret = eq(sessions.secretHash, hashOf(secret))
  const found = await findSession(ctx, heldBySecret)
  if (found === null) return { viewer: guest, renewed: null }

  const { viewer, kept, lastUsedAt } = found
  if (now.getTime() - lastUsedAt.getTime() < restlessness) return { viewer, renewed: null }

  const expiresAt = new Date(now.getTime() + (kept ? idleTime.kept : idleTime.passing))
  const renewed = await db
    .update(sessions)
    .set({ lastUsedAt: now, expiresAt })
    .where(and(eq(sessions.id, viewer.sessionId), heldBySecret))
    .returning({ id: sessions.id })
  // Ended between the two statements, or under a new secret: nothing brings the old one back.
  if (renewed.length === 0) return { viewer: guest, renewed: null }
  return { viewer, renewed: { secret, until: kept ? expiresAt : null } }
}

/** Who asks, as the database knows them after what was just changed. */
export async function viewerNow(ctx: Ctx): Promise<Viewer> {
  if (ctx.viewer.kind !== 'member') return ctx.viewer
  const found = await findSession(ctx, eq(sessions.id, ctx.viewer.sessionId))
  return found?.viewer ?? guest
}

async function findSession({ db, now }: Pick<Ctx, 'db' | 'now'>, which: SQL) {
  const sections = sql<SectionRight[]>`coalesce((
    select json_agg(json_build_object('sectionId', section_id, 'withSubsections', with_subsections) order by section_id)
    from ${userSections} where user_id = ${users.id}), '[]')`
  const [row] = await db
    .select({
      sessionId: sessions.id,
      kept: sessions.kept,
      lastUsedAt: sessions.lastUsedAt,
      id: users.id,
      role: users.role,
      mayPublish: users.mayPublish,
      confirmedAt: users.emailConfirmedAt,
      sections,
      lacksSecondStep: sql<boolean>`${users.role} <> 'reader'
        and exists (select from ${siteSettings} where ${siteSettings.staffNeedSecondStep})
        and not exists (select from ${authenticators}
          where ${authenticators.userId} = ${users.id} and ${authenticators.confirmedAt} is not null)`,
    })
    .from(sessions)
    .innerJoin(users, eq(users.id, sessions.userId))
    .where(and(which, gt(sessions.expiresAt, now), sql`${users.suspendedAt} is null`))
  if (row === undefined) return null

  const { kept, lastUsedAt, confirmedAt, ...known } = row
  const viewer: Member = { kind: 'member', isConfirmed: confirmedAt !== null, ...known }
  return { viewer, kept, lastUsedAt }
}

/** Lets a session go on under a new secret; the one before opens nothing from now on. Throws `UNAUTHENTICATED` when it was ended. */
export async function renewSecret(
  { now }: Ctx,
  { tx, sessionId }: { tx: Writer; sessionId: number },
): Promise<OpenedSession> {
  const secret = newSecret()
  const [session] = await tx
    .update(sessions)
    .set({ secretHash: hashOf(secret), lastUsedAt: now })
    .where(eq(sessions.id, sessionId))
    .returning({ kept: sessions.kept, expiresAt: sessions.expiresAt })
  if (session === undefined) throw new DomainError('UNAUTHENTICATED', 'This session was ended.')
  return { secret, until: session.kept ? session.expiresAt : null }
}

/** Ends the sessions of an account: all of them, or all but one. Each is refused from its next request on, everywhere. */
export async function endSessions(tx: Writer, { userId, except }: { userId: number; except?: number }): Promise<void> {
  // Held in one order, so that two who end each other's sessions wait in line rather than for each other.
  await tx
    .select({ id: sessions.id })
    .from(sessions)
    .where(eq(sessions.userId, userId))
    .orderBy(sessions.id)
    .for('update')
  await tx
    .delete(sessions)
    .where(
      except === undefined ? eq(sessions.userId, userId) : and(eq(sessions.userId, userId), ne(sessions.id, except)),
    )
}
