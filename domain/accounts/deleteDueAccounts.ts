import { and, asc, eq, isNull, lte, or } from 'drizzle-orm'
import { accountEvents } from '#db/schema/accounts.ts'
import type { Rendition } from '#db/schema/media.ts'
import { users } from '#db/schema/users.ts'
import type { Ctx } from '../ctx.ts'
import { authorize } from '../permissions.ts'
import { recordEvent } from './events.ts'
import { removeFiles, replacePortrait } from './portrait.ts'

/**
 * Deletes the accounts whose day has come, and answers how many. Comments stay under the name they were written with, ballots
 * and ratings stay counted, the byline of an author stays, each without the account; the audit keeps what happened and when,
 * but no longer where from. All else goes with the account: sessions, links, codes, mails, rights, accounts elsewhere, the
 * picture and its files. For the paper's own clock; throws `FORBIDDEN` for everybody else.
 */
export async function deleteDueAccounts(ctx: Ctx): Promise<number> {
  authorize(ctx.viewer.kind === 'system', ctx.viewer)

  const isDue = lte(users.deleteAt, ctx.now)
  const due = await ctx.db.select({ id: users.id }).from(users).where(isDue).orderBy(asc(users.id))
  let deleted = 0
  for (const { id } of due) {
    const files = await deleteIfDue(ctx, id)
    if (files === null) continue
    await removeFiles(ctx, files)
    deleted += 1
  }
  return deleted
}

/** Null for who kept the account in the last moment. */
function deleteIfDue(ctx: Ctx, id: number): Promise<Rendition[] | null> {
  return ctx.db.transaction(async (tx) => {
    const [account] = await tx
      .select({ role: users.role })
      .from(users)
      .where(and(eq(users.id, id), lte(users.deleteAt, ctx.now)))
      .for('update')
    if (account === undefined) return null

    const files = await replacePortrait(tx, { userId: id, portrait: null })
    await tx
      .update(accountEvents)
      .set({ network: '', device: '' })
      .where(or(eq(accountEvents.actorId, id), and(eq(accountEvents.userId, id), isNull(accountEvents.actorId))))
    await tx.delete(users).where(eq(users.id, id))
    await recordEvent(ctx, { tx, kind: 'deleted', userId: null, details: { role: account.role } })
    return files
  })
}
