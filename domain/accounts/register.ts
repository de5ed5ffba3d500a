import { users } from '#db/schema/users.ts'
import type { Ctx } from '../ctx.ts'
import { countAttempt } from './attempts.ts'
import { hasAddress } from './called.ts'
import { checkCaptcha } from './captcha.ts'
import { inEvenTime } from './evenTime.ts'
import { recordEvent } from './events.ts'
import type { FieldProblem } from './fields.ts'
import { mailConfirmation } from './mailConfirmation.ts'
import { mailKnownAddress } from './mailKnownAddress.ts'
import { hashPassword } from './passwords.ts'
import { type Newcomer, readRegistration, type RegistrationForm } from './registration.ts'
import type { Writer } from './viewer.ts'

export type RegisterOutcome =
  | { outcome: 'registered'; email: string }
  | { outcome: 'invalid'; fields: FieldProblem[] }
  | { outcome: 'captcha'; isUnavailable: boolean }
  | { outcome: 'tooMany'; retryAfterSeconds: number }

/**
 * Makes an account and mails a link that confirms its address. `registered` is also said where the address has an account
 * already: its owner is told by mail, once a day. Whatever else is the outcome, nothing was made.
 */
export async function register(ctx: Ctx, form: RegistrationForm): Promise<RegisterOutcome> {
  const read = await readRegistration(ctx, form)
  if ('fields' in read) return { outcome: 'invalid', fields: read.fields }

  const { newcomer } = read
  const wait = await countAttempt(ctx, { kind: 'register', about: newcomer.email })
  if (wait !== null) return { outcome: 'tooMany', retryAfterSeconds: wait }

  const proof = await checkCaptcha(ctx, form.captcha)
  if (proof !== 'passed') {
    await recordEvent(ctx, { tx: ctx.db, kind: 'registrationRefused', userId: null, details: { captcha: proof } })
    return { outcome: 'captcha', isUnavailable: proof === 'unavailable' }
  }

  const passwordHash = await hashPassword(newcomer.password)
  return inEvenTime(() => ctx.db.transaction((tx) => write(ctx, { tx, newcomer, passwordHash })))
}

type Entry = { tx: Writer; newcomer: Newcomer; passwordHash: string }

/** The unique keys decide: of many who come at once with one identifier or address, one gets it. */
async function write(ctx: Ctx, { tx, newcomer, passwordHash }: Entry): Promise<RegisterOutcome> {
  const { name, username, email, language } = newcomer
  const [account] = await tx
    .insert(users)
    .values({ name, username, email, language, passwordHash, createdAt: ctx.now })
    .onConflictDoNothing()
    .returning({ id: users.id, email: users.email, language: users.language })
  if (account === undefined) return answerKnown(ctx, { tx, newcomer })

  await mailConfirmation(ctx, { tx, account })
  await recordEvent(ctx, { tx, kind: 'registered', userId: account.id, actorId: account.id })
  return { outcome: 'registered', email }
}

async function answerKnown(ctx: Ctx, { tx, newcomer }: Omit<Entry, 'passwordHash'>): Promise<RegisterOutcome> {
  const { email } = newcomer
  const { id, username, language } = users
  const [owner] = await tx.select({ id, username, email: users.email, language }).from(users).where(hasAddress(email))
  if (owner === undefined) return { outcome: 'invalid', fields: [{ field: 'username', reason: 'taken' }] }

  await mailKnownAddress(ctx, { tx, owner })
  await recordEvent(ctx, { tx, kind: 'registeredAgain', userId: owner.id })
  return { outcome: 'registered', email }
}
