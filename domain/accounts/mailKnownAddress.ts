import { enqueueMail } from '../mails/enqueue.ts'
import type { Ctx } from '../ctx.ts'
import type { Owner } from './recover.ts'
import type { Writer } from './viewer.ts'

/** Tells the owner of an address, once a day, that somebody wanted it for an account and that it has one. */
export async function mailKnownAddress(ctx: Ctx, { tx, owner }: { tx: Writer; owner: Owner }): Promise<void> {
  const { id: userId, username, email, language } = owner
  const cause = `alreadyRegistered:${userId}:${ctx.now.toISOString().slice(0, 10)}`
  await enqueueMail({ tx, cause, userId, email, language, mail: { kind: 'alreadyRegistered', username } })
}
