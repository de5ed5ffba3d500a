import type { GoogleKeys } from '#domain/ctx.ts'
import { authOptions } from '#graphql/session/authOptions.ts'
import { type AuthRequest, callNextAuth } from '#graphql/session/callNextAuth.ts'
import { type Cookie, cookieHeader, secretIn, sessionCookieName, sessionCookies } from '#graphql/session/cookie.ts'
import { visitContext } from '#graphql/requestContext.ts'
import type { GraphContext } from '#graphql/context.ts'

/** What next-auth is let do: nobody writes to its log, or changes a session from outside. */
const doors = new Set([
  'GET csrf',
  'GET providers',
  'GET session',
  'GET signin',
  'GET signout',
  'GET error',
  'GET callback',
  'POST signin',
  'POST signout',
  'POST callback',
])
const bodyBytes = 10_000

/**
 * `/api/auth/…`: next-auth over sessions of our own, for signing in with a password (`POST callback/credentials`) or through
 * Google (`POST signin/google`). A form of this site's own needs no token; anybody else's brings the one of `GET csrf`.
 */
export async function handleAuth(request: Request, google?: GoogleKeys): Promise<Response> {
  const { SITE_URL: siteUrl = '' } = process.env
  let cookies: Cookie[] = []
  const visit = await visitContext({
    headers: request.headers,
    session: {
      open: (opened) => void (cookies = sessionCookies(siteUrl, opened)),
      close: () => void (cookies = sessionCookies(siteUrl, null)),
    },
  })

  const ctx = google === undefined ? visit : { ...visit, site: { ...visit.site, google } }
  const response = await answer(request, ctx)
  const others = response.headers.getSetCookie().filter((text) => !text.startsWith(sessionCookieName(siteUrl)))
  const headers = new Headers(response.headers)
  headers.delete('set-cookie')
  // next-auth would make each cookie of a session last for thirty days, at each look at it.
  for (const text of [...others, ...cookies.map(cookieHeader)]) headers.append('set-cookie', text)
  headers.set('cache-control', 'no-store')
  return new Response(response.body, { status: response.status, headers })
}

async function answer(request: Request, ctx: GraphContext): Promise<Response> {
  const path = new URL(request.url).pathname.split('/').slice(3)
  if (!doors.has(`${request.method} ${path[0]}`)) return new Response('Not a way to sign in.\n', { status: 404 })
  const body = await readBody(request)
  if (body === null) return new Response('This is too long.\n', { status: 413 })

  const { url: siteUrl } = ctx.site
  // Where next-auth takes its own address from, and with it the one that Google sends people back to.
  process.env.NEXTAUTH_URL = siteUrl
  const asked = asAuthRequest(request, { path, body, ctx })
  const callbackUrl =
    body.callbackUrl ?? Object.entries(asked.cookies).find(([name]) => name.endsWith('callback-url'))?.[1]
  const secret = ctx.viewer.kind === 'member' ? secretIn(request.headers.get('cookie'), siteUrl) : undefined
  const options = () => authOptions({ ctx, secret, callbackUrl: callbackUrl ?? '' })

  const isOwnForm = request.method === 'POST' && request.headers.get('origin') === new URL(siteUrl).origin
  return callNextAuth(isOwnForm ? await withToken(asked, options()) : asked, options())
}

type Asking = { path: string[]; body: Record<string, string>; ctx: GraphContext }

function asAuthRequest(request: Request, { path, body, ctx }: Asking): AuthRequest {
  const cookies = cookiesIn(request.headers.get('cookie') ?? '')
  // An ended session is not shown to next-auth, which would complain of it.
  if (ctx.viewer.kind !== 'member') delete cookies[sessionCookieName(ctx.site.url)]
  return {
    method: request.method,
    path,
    query: Object.fromEntries(new URL(request.url).searchParams),
    headers: Object.fromEntries(request.headers),
    cookies,
    body,
  }
}

/** The browser vouches for where the form comes from; the token says the same in next-auth's words. */
async function withToken(asked: AuthRequest, options: ReturnType<typeof authOptions>): Promise<AuthRequest> {
  const given = await callNextAuth({ ...asked, method: 'GET', path: ['csrf'], body: {} }, options)
  const { csrfToken }: { csrfToken: string } = await given.json()
  const fresh = given.headers.getSetCookie().map((text) => cookiesIn(text.replace(/;.*$/s, '')))
  return { ...asked, body: { ...asked.body, csrfToken }, cookies: Object.assign({}, asked.cookies, ...fresh) }
}

async function readBody(request: Request): Promise<Record<string, string> | null> {
  if (request.method !== 'POST') return {}
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of request.body ?? []) {
    size += chunk.length
    if (size > bodyBytes) return null
    chunks.push(chunk)
  }
  return Object.fromEntries(new URLSearchParams(Buffer.concat(chunks).toString()))
}

function cookiesIn(header: string): Record<string, string> {
  const pairs = header.split(/;\s*/).map((part) => /^([^=]+)=(.*)$/s.exec(part))
  return Object.fromEntries(pairs.flatMap((pair) => (pair === null ? [] : [[pair[1] ?? '', decoded(pair[2] ?? '')]])))
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
