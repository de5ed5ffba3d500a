import { eq } from 'drizzle-orm'
import { mails } from '#db/schema/mails.ts'
import { users } from '#db/schema/users.ts'
import type { Ctx } from '#domain/ctx.ts'
import type { Language } from '#domain/languages.ts'
import { deliverMail } from '#domain/mails/deliver.ts'
import { enqueueMail, type Mail } from '#domain/mails/enqueue.ts'
import { openPost } from '#server/post.ts'
import { mailServer } from './mailServer.ts'
import { newsroom } from './newsroom.ts'

/** A paper with Rosa's account, and a mail server that takes its mails. */
export async function postRoom() {
  const paper = await newsroom()
  const server = await mailServer()
  const account = { username: 'rosa', email: 'rosa@example.org', name: 'Rosa' }
  const [row] = await paper.db.insert(users).values(account).returning({ id: users.id })
  const rosa = row?.id ?? 0
  const from = 'no-reply@paper.example'
  const post = openPost({ from, smtpUrl: server.url })
  let queued = 0

  const system = (): Ctx => ({ ...paper.context(), viewer: { kind: 'system' } })

  return {
    paper,
    server,
    rosa,
    from,
    system,
    /** Puts a mail to Rosa into the queue, and answers its number. */
    async queue(mail: Mail, language: Language = 'fr'): Promise<number> {
      const cause = `test:${(queued += 1)}`
      const toRosa = { cause, userId: rosa, email: account.email, language, mail }
      await paper.db.transaction((tx) => enqueueMail({ tx, ...toRosa }))
      const [mailRow] = await paper.db.select({ id: mails.id }).from(mails).where(eq(mails.cause, cause))
      return mailRow?.id ?? 0
    },
    deliver: (mailId: number) => deliverMail(system(), { mailId, post }),
    /** How often it was tried, and when it was sent. */
    async stateOf(mailId: number) {
      const [state] = await paper.db
        .select({ attempts: mails.attempts, sentAt: mails.sentAt })
        .from(mails)
        .where(eq(mails.id, mailId))
      return state
    },
    /** As if no mail had come yet, and the server took them all. */
    empty() {
      server.answers.clear()
      server.taken.splice(0)
    },
    async close() {
      await server.close()
      await paper.close()
    },
  }
}
