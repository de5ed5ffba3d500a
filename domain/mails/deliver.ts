import { eq, sql } from 'drizzle-orm'
import { mails } from '#db/schema/mails.ts'
import { sealOf } from '../accounts/keys.ts'
import type { Ctx } from '../ctx.ts'
import { authorize } from '../permissions.ts'
import { type Letter, type MailRow, writeLetter } from './letter.ts'
import type { Message, Post } from './message.ts'
import { letterToHtml } from './toHtml.ts'
import { letterToText } from './toText.ts'

export type Delivery = 'posted' | 'refused' | 'postedBefore' | 'outdated' | 'gone'
type Attempt = { delivery: Delivery } | { delivery: 'failed'; failure: unknown }

/**
 * Posts a mail of the queue, which is made now: `outdated` is one whose link leads nowhere any more, `gone` one whose account
 * was deleted. Of two who try at once the second waits for the first and finds it `postedBefore`. Throws what posting throws.
 */
export async function deliverMail(ctx: Ctx, { mailId, post }: { mailId: number; post: Post }): Promise<Delivery> {
  authorize(ctx.viewer.kind === 'system', ctx.viewer)

  const attempt = await ctx.db.transaction(async (tx): Promise<Attempt> => {
    // Longer than a mail server is waited for.
    await tx.execute(sql`set local idle_in_transaction_session_timeout = '150s'`)
    const [mail] = await tx.select().from(mails).where(eq(mails.id, mailId)).for('update')
    if (mail === undefined) return { delivery: 'gone' }
    if (mail.sentAt !== null) return { delivery: 'postedBefore' }
    const letter = await writeLetter({ ...ctx, db: tx }, mail)
    if (letter === null) return { delivery: 'outdated' }

    const attempt = await tryPosting(post, messageOf(ctx, { mail, letter }))
    const sentAt = attempt.delivery === 'posted' ? ctx.now : null
    await tx
      .update(mails)
      .set({ attempts: mail.attempts + 1, sentAt })
      .where(eq(mails.id, mailId))
    return attempt
  })
  // Only now, so that the attempt stays counted.
  if (attempt.delivery === 'failed') throw attempt.failure
  return attempt.delivery
}

async function tryPosting(post: Post, message: Message): Promise<Attempt> {
  try {
    return { delivery: await post(message) }
  } catch (failure) {
    return { delivery: 'failed', failure }
  }
}

function messageOf({ site }: Ctx, { mail, letter }: { mail: MailRow; letter: Letter }): Message {
  const seal = sealOf(site.secret, { purpose: 'mails', text: String(mail.id) })
  return {
    key: `mail-${mail.id}-${seal.slice(0, 22)}`,
    date: mail.createdAt,
    fromName: letter.paper,
    to: mail.email,
    subject: letter.subject,
    language: letter.language,
    text: letterToText(letter),
    html: letterToHtml(letter),
  }
}
