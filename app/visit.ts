import { cookies, headers } from 'next/headers'
import { cache } from 'react'
import type { GraphContext, SessionDoor } from '#graphql/context.ts'
import { visitContext } from '#graphql/requestContext.ts'
import { sessionCookies } from '#graphql/session/cookie.ts'

/** The world as whoever posts to a server action sees it; what it does to their session goes back as cookies. */
export async function visit(): Promise<GraphContext> {
  const jar = await cookies()
  const { SITE_URL: siteUrl = '' } = process.env
  const session: SessionDoor = {
    open: (opened) => sessionCookies(siteUrl, opened).forEach((cookie) => jar.set(cookie)),
    close: () => sessionCookies(siteUrl, null).forEach((cookie) => jar.set(cookie)),
  }
  return visitContext({ headers: await headersNow(), session })
}

/** A page that is being made sets no cookies; what the next action or request finds out is set then. */
const readOnly: SessionDoor = { open: () => undefined, close: () => undefined }

/** The world as whoever reads a page sees it, once for the page and what its head says. */
export const reading = cache(async () => visitContext({ headers: await headersNow(), session: readOnly }))

/** As they came in, but for a session that the action before this page has given a new secret. */
async function headersNow(): Promise<Headers> {
  const now = new Headers(await headers())
  now.set('cookie', (await cookies()).toString())
  return now
}
