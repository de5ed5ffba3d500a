import { and, isNull } from 'drizzle-orm'
import { users } from '#db/schema/users.ts'
import type { Ctx } from '../ctx.ts'
import type { Language } from '../languages.ts'
import { countAttempt } from './attempts.ts'
import { hasAddress } from './called.ts'
import { readEmailAddress } from './emailAddress.ts'
import { inEvenTime } from './evenTime.ts'
import { type AccountEventKind, recordEvent } from './events.ts'
import { addressReason, type FieldProblem } from './fields.ts'
import type { Writer } from './viewer.ts'

export type RecoverOutcome =
  | { outcome: 'sent'; email: string }
  | { outcome: 'invalid'; fields: FieldProblem[] }
  | { outcome: 'tooMany'; retryAfterSeconds: number }

/** Whom a mail is for that gives access back. */
export type Owner = { id: number; username: string; email: string; language: Language }

type Recovery = {
  email: string
  kind: AccountEventKind
  /** Puts the mail into the queue. */
  mail: (message: { tx: Writer; owner: Owner }) => Promise<void>
}

/** Mails the owner of an address. Where there is none, or one who is suspended, the answer and its time are the same. */
export async function recover(ctx: Ctx, recovery: Recovery): Promise<RecoverOutcome> {
  const email = readEmailAddress(recovery.email)
  if (email === null) {
    return { outcome: 'invalid', fields: [{ field: 'email', reason: addressReason(recovery.email) }] }
  }
  return inEvenTime(() => send(ctx, { ...recovery, email }))
}

async function send(ctx: Ctx, { email, kind, mail }: Recovery): Promise<RecoverOutcome> {
  const wait = await countAttempt(ctx, { kind: 'recover', about: email })
  if (wait !== null) return { outcome: 'tooMany', retryAfterSeconds: wait }

  await ctx.db.transaction(async (tx) => {
    const [owner] = await tx
      .select({ id: users.id, username: users.username, email: users.email, language: users.language })
      .from(users)
      .where(and(hasAddress(email), isNull(users.suspendedAt)))
    if (owner !== undefined) await mail({ tx, owner })
    await recordEvent(ctx, { tx, kind, userId: owner?.id ?? null })
  })
  return { outcome: 'sent', email }
}
