import { and, eq, isNull } from 'drizzle-orm'
import { sessions } from '#db/schema/sessions.ts'
import { users } from '#db/schema/users.ts'
import type { Ctx } from '../ctx.ts'
import { countAttempt, forgetAttempts } from './attempts.ts'
import { isCalled } from './called.ts'
import { takeCode } from './codes.ts'
import { recordEvent } from './events.ts'
import { isPassword } from './passwords.ts'
import { hasSecondStep } from './queries.ts'
import { openSession, type OpenedSession, viewerWith } from './sessions.ts'
import { guest, type Viewer } from './viewer.ts'

type Credentials = { identifier: string; password: string; code: string; keepSignedIn: boolean }

export type SignInOutcome =
  | { outcome: 'signedIn'; session: OpenedSession; viewer: Viewer }
  | { outcome: 'wrongCredentials' }
  | { outcome: 'secondStepNeeded'; isWrongCode: boolean }
  | { outcome: 'tooMany'; retryAfterSeconds: number }

/**
 * Opens a session for who knows the password, and has a code where the account asks for one; the session that the browser had
 * is over. `wrongCredentials` says the same, after the same work, of a wrong password, of an account that is suspended, and of
 * one that does not exist.
 */
export async function signIn(ctx: Ctx, credentials: Credentials): Promise<SignInOutcome> {
  const { identifier: about, password, code } = credentials
  // Counted against the account that is tried, not against the one that somebody may be signed in to.
  const attempts = { ...ctx, viewer: guest }
  const wait = await countAttempt(attempts, { kind: 'signIn', about })
  if (wait !== null) return { outcome: 'tooMany', retryAfterSeconds: wait }

  const account = await accountToEnter(ctx, about)
  const isRight = await isPassword({ hash: account?.passwordHash ?? null, password })
  if (account === undefined || account.suspendedAt !== null || !isRight) {
    return refuse(ctx, { userId: account?.id ?? null, because: 'password' })
  }

  if (account.hasSecondStep) {
    if (code === '') return { outcome: 'secondStepNeeded', isWrongCode: false }
    const waitForCode = await countAttempt(attempts, { kind: 'code', about })
    if (waitForCode !== null) return { outcome: 'tooMany', retryAfterSeconds: waitForCode }
  }

  const session = await enter(ctx, { account, credentials })
  if (session === 'shut') return refuse(ctx, { userId: account.id, because: 'password' })
  if (session === 'wrongCode') {
    await refuse(ctx, { userId: account.id, because: 'code' })
    return { outcome: 'secondStepNeeded', isWrongCode: true }
  }

  await forgetAttempts(attempts, { kind: 'signIn', about })
  if (account.hasSecondStep) await forgetAttempts(attempts, { kind: 'code', about })
  const { viewer } = await viewerWith(ctx, session.secret)
  return { outcome: 'signedIn', session, viewer }
}

type AccountToEnter = NonNullable<Awaited<ReturnType<typeof accountToEnter>>>

async function accountToEnter({ db }: Ctx, identifier: string) {
  const { id, passwordHash, suspendedAt } = users
  const [account] = await db
    .select({ id, passwordHash, suspendedAt, hasSecondStep })
    .from(users)
    .where(isCalled(identifier))
    .limit(1)
  return account
}

function enter(ctx: Ctx, { account, credentials }: { account: AccountToEnter; credentials: Credentials }) {
  const { id: userId, passwordHash } = account
  const { code, keepSignedIn: kept } = credentials

  return ctx.db.transaction(async (tx) => {
    // Waits for whoever changes the password, suspends or adds a second step: a session opened after that would outlive it.
    const [open] = await tx
      .select({ id: users.id })
      .from(users)
      .where(and(eq(users.id, userId), eq(users.passwordHash, passwordHash ?? ''), isNull(users.suspendedAt)))
      .for('share')
    if (open === undefined) return 'shut'
    const [known] = await tx.select({ hasSecondStep }).from(users).where(eq(users.id, userId))
    if (known?.hasSecondStep !== false && (await takeCode(ctx, { tx, userId, code })) === 'wrong') return 'wrongCode'

    if (ctx.viewer.kind === 'member') {
      await tx.delete(sessions).where(eq(sessions.id, ctx.viewer.sessionId))
      await recordEvent(ctx, { tx, kind: 'signedOut', userId: ctx.viewer.id })
    }
    const session = await openSession(ctx, { tx, userId, kept })
    await recordEvent(ctx, { tx, kind: 'signedIn', userId, actorId: userId, details: { kept } })
    return session
  })
}

async function refuse(
  ctx: Ctx,
  { userId, because }: { userId: number | null; because: 'password' | 'code' },
): Promise<{ outcome: 'wrongCredentials' }> {
  await recordEvent(ctx, { tx: ctx.db, kind: 'signInFailed', userId, details: { because } })
  return { outcome: 'wrongCredentials' }
}
