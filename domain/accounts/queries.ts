import { and, desc, eq, gt, isNull, sql } from 'drizzle-orm'
import { accountLinks, authenticators, recoveryCodes } from '#db/schema/accounts.ts'
import { sessions } from '#db/schema/sessions.ts'
import { users } from '#db/schema/users.ts'
import type { Ctx } from '../ctx.ts'
import { DomainError } from '../errors.ts'
import type { Member } from './viewer.ts'

/** Whether an account signs in with a second step. */
export const hasSecondStep = sql<boolean>`exists (select from ${authenticators}
  where ${authenticators.userId} = ${users.id} and ${authenticators.confirmedAt} is not null)`

const columns = {
  id: users.id,
  username: users.username,
  email: users.email,
  name: users.name,
  publicName: users.publicName,
  biography: users.biography,
  pictureId: users.pictureId,
  language: users.language,
  role: users.role,
  mayPublish: users.mayPublish,
  emailConfirmedAt: users.emailConfirmedAt,
  deleteAt: users.deleteAt,
  createdAt: users.createdAt,
  hasPassword: sql<boolean>`${users.passwordHash} is not null`,
  hasSecondStep,
  recoveryCodesLeft: sql<number>`(select count(*)::int from ${recoveryCodes}
    where ${recoveryCodes.userId} = ${users.id} and ${recoveryCodes.usedAt} is null)`,
}

/** An account as its owner sees it. */
export type AccountRow = Awaited<ReturnType<typeof readAccount>>

async function readAccount({ db }: Pick<Ctx, 'db'>, id: number) {
  const [account] = await db.select(columns).from(users).where(eq(users.id, id))
  if (account === undefined) throw new DomainError('UNAUTHENTICATED', 'This account is gone.')
  return account
}

/** The account of who asks; null for guests. */
export function viewerAccount(ctx: Ctx): Promise<AccountRow> | null {
  return ctx.viewer.kind === 'member' ? readAccount(ctx, ctx.viewer.id) : null
}

/** One's own account; nobody reads another's. */
export async function accountById(ctx: Ctx, id: number): Promise<AccountRow | null> {
  return ctx.viewer.kind === 'member' && ctx.viewer.id === id ? readAccount(ctx, id) : null
}

/** One of one's own sessions. */
export async function sessionById(ctx: Ctx, id: number): Promise<SessionRow | null> {
  if (ctx.viewer.kind !== 'member') return null
  const own = await sessionsOf(ctx, ctx.viewer.id)
  return own.find((session) => session.id === id) ?? null
}

/** The member who asks. Throws `UNAUTHENTICATED` for everybody else. */
export function requireMember({ viewer }: Ctx): Member {
  if (viewer.kind !== 'member') throw new DomainError('UNAUTHENTICATED', 'Sign in first.')
  return viewer
}

/** The account of who asks. Throws `UNAUTHENTICATED` for guests. */
export function requireAccount(ctx: Ctx): Promise<AccountRow> {
  return readAccount(ctx, requireMember(ctx).id)
}

export type SessionRow = Awaited<ReturnType<typeof sessionsOf>>[number]

/** Where an account is signed in, most recently used first. */
export function sessionsOf({ db, now }: Ctx, userId: number) {
  return db
    .select({
      id: sessions.id,
      device: sessions.device,
      createdAt: sessions.createdAt,
      lastUsedAt: sessions.lastUsedAt,
    })
    .from(sessions)
    .where(and(eq(sessions.userId, userId), gt(sessions.expiresAt, now)))
    .orderBy(desc(sessions.lastUsedAt), desc(sessions.id))
}

/** The address that will take the place of the present one, once its link has been followed. */
export async function nextEmailOf({ db, now }: Ctx, userId: number): Promise<string | null> {
  const [link] = await db
    .select({ email: accountLinks.email })
    .from(accountLinks)
    .where(
      and(
        eq(accountLinks.userId, userId),
        eq(accountLinks.purpose, 'change_email'),
        isNull(accountLinks.usedAt),
        gt(accountLinks.expiresAt, now),
      ),
    )
  return link?.email ?? null
}
