/** A mail as it is posted. Who posts adds the paper's own address. */
export type Message = {
  /** The same whenever this mail is posted again; no other installation's mail has it. */
  key: string
  /** When it was caused, not when it is posted. */
  date: Date
  fromName: string
  to: string
  subject: string
  language: string
  text: string
  html: string
}

/**
 * Hands a mail over: `refused` is an address that will never take it. Throws where it is worth trying again; a mail that
 * was handed over twice for all that is told by its key.
 */
export type Post = (message: Message) => Promise<'posted' | 'refused'>
