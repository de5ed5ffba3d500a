import { eq, sql } from 'drizzle-orm'
import { users } from '#db/schema/users.ts'
import type { Ctx } from '../ctx.ts'
import { createAccount } from './createAccount.ts'

const firstLock = 5_470_238

/**
 * Makes the administrator of a paper that has none, under the identifier `admin`; null where there is one. The address is one
 * that no mail can ever reach, so that nobody is given the account by mail. Of processes that start together one makes it.
 */
export async function makeFirstAdministrator(ctx: Ctx): Promise<{ username: string; password: string } | null> {
  return ctx.db.transaction(async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(${firstLock})`)
    if ((await tx.$count(users, eq(users.role, 'administrator'))) > 0) return null

    const made = await createAccount(
      { ...ctx, db: tx },
      {
        username: 'admin',
        email: 'admin@kiosque.invalid',
        name: 'Administration',
        language: 'fr',
        rights: { role: 'administrator', mayPublish: false, sections: [] },
      },
    )
    return made.outcome === 'created' ? { username: made.username, password: made.password } : null
  })
}
