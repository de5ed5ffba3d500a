import { enqueueMail, type Mail } from '../mails/enqueue.ts'
import type { AccountRow } from './queries.ts'
import type { Writer } from './viewer.ts'

type News = {
  account: Pick<AccountRow, 'id' | 'email' | 'language'>
  /** What it is told for, see `enqueueMail`. */
  cause: string
  mail: Mail
}

/** Writes to whom an account belongs, at its address and in its language. */
export function tellOwner(tx: Writer, { account, cause, mail }: News): Promise<void> {
  return enqueueMail({ tx, cause, userId: account.id, email: account.email, language: account.language, mail })
}
