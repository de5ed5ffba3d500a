import { and, isNotNull } from 'drizzle-orm'
import { users } from '#db/schema/users.ts'
import type { Ctx } from '../ctx.ts'
import { askPassword, type Refusal } from './askPassword.ts'
import { countAttempt } from './attempts.ts'
import { hasAddress } from './called.ts'
import { readEmailAddress } from './emailAddress.ts'
import { inEvenTime } from './evenTime.ts'
import { recordEvent } from './events.ts'
import { addressReason, problemsIn, repeatReason } from './fields.ts'
import { endLinks, makeLink } from './links.ts'
import { mailKnownAddress } from './mailKnownAddress.ts'
import { type AccountRow, requireAccount } from './queries.ts'
import type { Owner } from './recover.ts'
import { tellOwner } from './tellOwner.ts'
import type { Writer } from './viewer.ts'

type ChangeEmailInput = { password: string; email: string; emailAgain: string }
export type ChangeEmailOutcome = { outcome: 'asked' } | Refusal

/**
 * Sends a link to a new address of the viewer; nothing changes before it is followed. Whoever gives the present address calls
 * off a change that waits. The answer is the same where the address is somebody else's, who is told by mail instead.
 */
export async function changeEmail(ctx: Ctx, input: ChangeEmailInput): Promise<ChangeEmailOutcome> {
  const account = await requireAccount(ctx)

  const asked = await askPassword(ctx, input.password)
  if (asked.outcome === 'tooMany') return asked
  const { email, problems } = readInput(input)
  if (asked.outcome === 'invalid') return { ...asked, fields: [...asked.fields, ...problems] }
  if (email === null || problems.length > 0) return { outcome: 'invalid', fields: problems }
  if (email === account.email) return callOff(ctx, account)

  const retryAfterSeconds = await countAttempt(ctx, { kind: 'mail' })
  if (retryAfterSeconds !== null) return { outcome: 'tooMany', retryAfterSeconds }

  return inEvenTime(() =>
    ctx.db.transaction(async (tx) => {
      const linkId = await makeLink(ctx, { tx, userId: account.id, purpose: 'change_email', email })
      await recordEvent(ctx, { tx, kind: 'emailChangeAsked', userId: account.id })
      const owner = await ownerOf(tx, email)
      if (owner === null) await mailLink(tx, { account: { ...account, email }, linkId })
      else await mailKnownAddress(ctx, { tx, owner })
      return { outcome: 'asked' }
    }),
  )
}

function readInput({ email: typed, emailAgain }: ChangeEmailInput) {
  const email = readEmailAddress(typed)
  // What is one address in two spellings is the same again.
  const again = readEmailAddress(emailAgain) ?? emailAgain
  const problems = problemsIn({
    email: email === null ? addressReason(typed) : null,
    emailAgain: repeatReason({ text: email ?? typed, again }),
  })
  return { email, problems }
}

async function callOff(ctx: Ctx, { id: userId }: AccountRow): Promise<ChangeEmailOutcome> {
  await endLinks(ctx, { tx: ctx.db, userId, purposes: ['change_email'] })
  return { outcome: 'asked' }
}

/** Whose address it is already; who never confirmed it gives way, see `giveEmail`. */
async function ownerOf(tx: Writer, email: string): Promise<Owner | null> {
  const [owner] = await tx
    .select({ id: users.id, username: users.username, email: users.email, language: users.language })
    .from(users)
    .where(and(hasAddress(email), isNotNull(users.emailConfirmedAt)))
  return owner ?? null
}

function mailLink(tx: Writer, { account, linkId }: { account: AccountRow; linkId: number }): Promise<void> {
  return tellOwner(tx, { account, cause: `changeEmail:${linkId}`, mail: { kind: 'changeEmail', linkId } })
}
