import { mails } from '#db/schema/mails.ts'
import type { Writer } from '../accounts/viewer.ts'
import { addJob } from '../jobs/add.ts'
import type { Language } from '../languages.ts'

/**
 * What is written about, and what each needs to know. `linkId` is a row of account_links: its secret is made when the mail
 * is sent.
 */
export type Mail =
  | { kind: 'confirmEmail'; linkId: number }
  | { kind: 'resetPassword'; linkId: number }
  | { kind: 'changeEmail'; linkId: number }
  | { kind: 'emailChanged'; linkId: number; newEmail: string }
  | { kind: 'remindUsername'; username: string }
  | { kind: 'passwordChanged' }
  | { kind: 'alreadyRegistered'; username: string }
  | { kind: 'deletionAsked'; deleteAt: string }
  | { kind: 'secondStepStarted' }
  | { kind: 'secondStepEnded' }

type NewMail = {
  tx: Writer
  /** What the mail is sent for, such as `reset:17`: a second mail for one cause is not written. */
  cause: string
  userId: number | null
  email: string
  language: Language
  mail: Mail
}

/** Puts a mail into the queue in the transaction of what caused it: where that is undone, nothing is sent. */
export async function enqueueMail({ tx, cause, userId, email, language, mail }: NewMail): Promise<void> {
  const { kind, ...values } = mail
  const [written] = await tx
    .insert(mails)
    .values({ cause, userId, email, language, kind, values })
    .onConflictDoNothing()
    .returning({ id: mails.id })
  if (written !== undefined) await addJob(tx, { queue: 'mails', data: { mailId: written.id } })
}
