import type { OpenedSession } from '#domain/accounts/sessions.ts'

export type Cookie = {
  name: string
  value: string
  httpOnly: boolean
  sameSite: 'lax'
  secure: boolean
  path: '/'
  /** Absent for a cookie that ends with the browser. */
  expires?: Date
}

/** Over HTTPS a browser takes a cookie of this name from this very host and nobody else. */
export function sessionCookieName(siteUrl: string): string {
  return siteUrl.startsWith('https:') ? '__Host-kiosque-session' : 'kiosque-session'
}

/** Null is the cookie that takes a session away. */
export function sessionCookie(siteUrl: string, session: OpenedSession | null): Cookie {
  const expires = session === null ? new Date(0) : session.until
  return {
    name: sessionCookieName(siteUrl),
    value: session?.secret ?? '',
    httpOnly: true,
    sameSite: 'lax',
    secure: siteUrl.startsWith('https:'),
    path: '/',
    ...(expires !== null && { expires }),
  }
}

/**
 * The session's cookie, and beside it one that says nothing but that there is a session: by it the scripts of a page know
 * whether to ask who is signed in, and guests ask nothing.
 */
export function sessionCookies(siteUrl: string, session: OpenedSession | null): Cookie[] {
  const cookie = sessionCookie(siteUrl, session)
  return [cookie, { ...cookie, name: 'kiosque-known', value: session === null ? '' : '1', httpOnly: false }]
}

/** As the header `Set-Cookie` carries it. */
export function cookieHeader({ name, value, path, httpOnly, secure, expires }: Cookie): string {
  const parts = [`${name}=${value}`, `Path=${path}`, 'SameSite=Lax']
  if (httpOnly) parts.push('HttpOnly')
  if (secure) parts.push('Secure')
  if (expires !== undefined) parts.push(`Expires=${expires.toUTCString()}`)
  return parts.join('; ')
}

/** The secret in a header `Cookie`; undefined where there is none that could be ours. */
export function secretIn(header: string | null | undefined, siteUrl: string): string | undefined {
  const prefix = `${sessionCookieName(siteUrl)}=`
  const cookie = (header ?? '').split(/;\s*/).find((part) => part.startsWith(prefix))
  const secret = cookie?.slice(prefix.length)
  return secret !== undefined && /^[\w-]{43}$/.test(secret) ? secret : undefined
}
