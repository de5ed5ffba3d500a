import type { GoogleKeys } from '#domain/ctx.ts'
import { handleAuth } from '../../auth.ts'

export const site = 'http://paper.example'
export const password = 'Sardine à l’huile 7'

/** What the paper at `site` reads from its environment. */
export function openFor(databaseUrl: string): void {
  Object.assign(process.env, {
    DATABASE_URL: databaseUrl,
    SITE_URL: site,
    AUTH_SECRET: 'a secret for tests',
    MEDIA_DIR: 'nowhere',
  })
}

/** A browser that keeps its cookies, and says what was set as it was written. */
export function authBrowser(google?: GoogleKeys) {
  const jar = new Map<string, string>()
  let told: string[] = []

  async function go(path: string, form?: Record<string, string>, headers: Record<string, string> = { origin: site }) {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
    const response = await handleAuth(
      new Request(new URL(path, site), {
        headers: { cookie, 'x-kiosque-network': '192.0.2.1', ...(form === undefined ? {} : headers) },
        ...(form !== undefined && { method: 'POST', body: new URLSearchParams(form) }),
      }),
      google,
    )
    told = response.headers.getSetCookie()
    for (const text of told) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(text) ?? []
      if (value === '' || /expires=Thu, 01 Jan 1970/i.test(text)) jar.delete(name)
      else jar.set(name, value)
    }
    return { status: response.status, location: response.headers.get('location'), text: await response.text() }
  }

  return {
    jar,
    go,
    session: () => jar.get('kiosque-session'),
    sessionCookie: () => told.find((text) => text.startsWith('kiosque-session=')),
    signIn: (form: Record<string, string> = {}) =>
      go('/api/auth/callback/credentials', { identifier: 'lamia', password, ...form }),
  }
}
