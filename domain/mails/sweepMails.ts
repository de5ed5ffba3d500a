import { lt } from 'drizzle-orm'
import { mails } from '#db/schema/mails.ts'
import type { Ctx } from '../ctx.ts'
import { authorize } from '../permissions.ts'

/** In milliseconds. Longer than any mail is tried, and than its cause could come again. */
const keptFor = 30 * 24 * 3_600_000

/** Forgets mails of long ago, sent or given up. For the paper's own clock; throws `FORBIDDEN` for everybody else. */
export async function sweepMails({ db, now, viewer }: Ctx): Promise<void> {
  authorize(viewer.kind === 'system', viewer)

  await db.delete(mails).where(lt(mails.createdAt, new Date(now.getTime() - keptFor)))
}
