import type { Ctx } from '../ctx.ts'
import type { Language } from '../languages.ts'
import { enqueueMail } from '../mails/enqueue.ts'
import { makeLink } from './links.ts'
import type { Writer } from './viewer.ts'

type Addressee = { id: number; email: string; language: Language }

/** Mails a link that confirms an account's address; those sent before lead nowhere from now on. */
export async function mailConfirmation(ctx: Ctx, { tx, account }: { tx: Writer; account: Addressee }): Promise<void> {
  const { id: userId, email, language } = account
  const linkId = await makeLink(ctx, { tx, userId, purpose: 'confirm_email', email })
  await enqueueMail({ tx, cause: `confirm:${linkId}`, userId, email, language, mail: { kind: 'confirmEmail', linkId } })
}
