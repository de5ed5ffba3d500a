import { join } from 'node:path'
import { openDatabase, openPool } from '#db/client.ts'
import type { Installation } from '#domain/ctx.ts'
import { type Jobs, openJobs as workThrough } from '#server/jobs.ts'
import { expire } from '#server/nextPages.ts'
import { openPost, type PostOffice } from '#server/post.ts'
import type { Settings } from './first/settings.mjs'
import { systemContext } from './systemContext.ts'

type JobsPlace = { databaseUrl: string; site: Installation; office: PostOffice }

/** Works through the paper's queues: mails, and what is to be done every day. */
export async function openJobs({ databaseUrl, site, office }: JobsPlace): Promise<Jobs> {
  const { clock, performJob, queues } = await import('#domain/jobs/perform.ts')
  const pool = openPool(databaseUrl)
  const db = openDatabase(pool)
  const post = openPost(office)
  const invalidate = (...tags: string[]) => void expire(tags)
  const jobs = await workThrough({
    executeSql: (text, values) => pool.query(text, values),
    queues,
    clock,
    perform: ({ queue, data }) => performJob(systemContext({ db, site, invalidate }), { queue, data, post }),
  })
  return {
    close: async (hurry) => {
      await jobs.close(hurry)
      // A mail that a server does not take holds its connection.
      await Promise.race([pool.end(), new Promise((resolve) => setTimeout(resolve, 500).unref())])
    },
  }
}

/** Where mails go as the environment says: without a mail server, into the data folder. */
export function officeOf({ mailFrom, smtpUrl }: Settings, dataFolder: string): PostOffice {
  if (smtpUrl !== undefined) return { from: mailFrom, smtpUrl }
  return { from: mailFrom, folder: join(dataFolder, 'mail') }
}
