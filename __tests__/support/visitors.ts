import { hash } from '@node-rs/argon2'
import { asc, eq } from 'drizzle-orm'
import type { Database } from '#db/client.ts'
import { mails } from '#db/schema/mails.ts'
import { users } from '#db/schema/users.ts'
import { secretOfLink } from '#domain/accounts/links.ts'
import { openSession } from '#domain/accounts/sessions.ts'
import type { Ctx } from '#domain/ctx.ts'
import { type Cookie, sessionCookie } from '#graphql/session/cookie.ts'
import { visit } from '#graphql/session/visit.ts'
import { answerTo } from './answerTo.ts'

export type Visitor = ReturnType<ReturnType<typeof visitors>['visitor']>
type Place = {
  db: Database
  world: (moment?: { at?: string; network?: string; device?: string }) => Ctx
}
type Row = Partial<typeof users.$inferInsert>

/** The password of every account that was made here. */
export const password = 'quatre tortues sous la pluie'
// Checked by what it says of itself: so little work would be no protection outside of tests.
const passwordHash = hash(password, { memoryCost: 64, timeCost: 1, parallelism: 1 })

/** Those who come to a newsroom with a browser of their own, what they own there and the mail that is sent to them. */
export function visitors({ db, world }: Place) {
  const { now, site } = world()
  let come = 0

  /** A browser: it keeps the cookie that it is given for as long as it may, and brings it along. */
  function visitor({ network = `2001:db8:${(come += 1).toString(16)}::1`, device = 'Mozilla/5.0 Firefox/140.0' } = {}) {
    let cookie: Cookie | null = null
    const door = {
      open: (session: Parameters<typeof sessionCookie>[1]) => void (cookie = sessionCookie(site.url, session)),
      close: () => void (cookie = null),
    }
    const cookieAt = (at: Date) => {
      const { name, value, expires = null } = cookie ?? {}
      return name === undefined || (expires !== null && expires <= at) ? null : `${name}=${value}`
    }

    return {
      network,
      device,
      /** What its next request brings along; null without a session. */
      cookie: (at: Date = now) => cookieAt(at),
      /** Has it come with this session, whoever opened it. */
      takes: door.open,
      /** Ends the browser, and with it what was not to be kept. */
      closes: () => void (cookie = cookie?.expires === undefined ? null : cookie),
      async ask(
        source: string,
        variables: Record<string, unknown> = {},
        { at = now.toISOString() }: { at?: string } = {},
      ) {
        const ctx = world({ at, network, device })
        const contextValue = await visit(ctx, { cookie: cookieAt(ctx.now), session: door })
        return answerTo({ source, variables, contextValue })
      },
    }
  }

  /** An account whose address is confirmed and whose password is the one above, unless told otherwise. */
  async function account(username: string, row: Row = {}) {
    const values = {
      username,
      email: `${username}@example.org`,
      name: username,
      passwordHash: await passwordHash,
      emailConfirmedAt: now,
      createdAt: now,
      ...row,
    }
    const [made] = await db.insert(users).values(values).returning()
    if (made === undefined) throw new Error('No account was made.')
    return made
  }

  return {
    visitor,
    account,
    /** A browser in which this account is signed in; `kept` after the browser was closed too. */
    async signedIn(
      userId: number,
      { kept = false, ...about }: { kept?: boolean; network?: string; device?: string } = {},
    ) {
      const browser = visitor(about)
      browser.takes(await openSession(world(browser), { tx: db, userId, kept }))
      return browser
    },
    /** The mails that wait for an address or were sent to it, oldest first. */
    mailsTo: (email: string) => db.select().from(mails).where(eq(mails.email, email)).orderBy(asc(mails.id)),
    /** The secret in the link of a mail. */
    tokenIn: (mail: { values: Record<string, string | number> } | undefined) =>
      secretOfLink(site.secret, Number(mail?.values.linkId)),
  }
}
