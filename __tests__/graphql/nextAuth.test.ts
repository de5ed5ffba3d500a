import { eq } from 'drizzle-orm'
import { sessions } from '#db/schema/sessions.ts'
import { users } from '#db/schema/users.ts'
import { hashOf } from '#domain/accounts/keys.ts'
import { hashPassword } from '#domain/accounts/passwords.ts'
import { endSessions } from '#domain/accounts/sessions.ts'
import { authBrowser, openFor, password, site } from '#tests/support/authBrowser.ts'
import { type Newsroom, newsroom } from '#tests/support/newsroom.ts'

let paper: Newsroom

beforeAll(async () => {
  paper = await newsroom()
  openFor(paper.url)
})
afterAll(() => paper.close())
beforeEach(async () => void (await paper.db.delete(users)))

async function makeLamia(): Promise<number> {
  const [user] = await paper.db
    .insert(users)
    .values({
      username: 'lamia',
      email: 'lamia@example.org',
      name: 'Lamia Kaci',
      passwordHash: await hashPassword(password),
    })
    .returning({ id: users.id })
  return user?.id ?? 0
}

test('who signs in with a password gets a session of the paper’s own, and its secret for a cookie', async () => {
  const id = await makeLamia()
  const her = authBrowser()
  expect(await her.signIn({ callbackUrl: '/ar' })).toMatchObject({ status: 302, location: `${site}/ar` })

  const [session] = await paper.db.select().from(sessions).where(eq(sessions.userId, id))
  expect(session?.secretHash).toBe(hashOf(her.session() ?? ''))
  const [, ...attributes] = her.sessionCookie()?.split('; ') ?? []
  expect(attributes.toSorted()).toEqual(['HttpOnly', 'Path=/', 'SameSite=Lax'])
  expect(her.jar.get('kiosque-known')).toBe('1')
})

test('who looks at a session neither makes it last longer nor gives it another secret', async () => {
  await makeLamia()
  const her = authBrowser()
  await her.signIn()
  const before = her.session()

  expect(JSON.parse((await her.go('/api/auth/session')).text)).toMatchObject({ user: { name: 'Lamia Kaci' } })
  expect(her.sessionCookie()).toBeUndefined()
  expect(her.session()).toBe(before)
})

test('who wants to stay signed in gets a cookie that lasts', async () => {
  await makeLamia()
  const her = authBrowser()
  await her.signIn({ keepSignedIn: 'on' })
  expect(her.sessionCookie()).toMatch(/Expires=/)
})

test('a session that was ended does not come back, however often somebody looks at it', async () => {
  const id = await makeLamia()
  const her = authBrowser()
  await her.signIn()
  const ended = her.session() ?? ''
  await endSessions(paper.db, { userId: id })

  for (let look = 0; look < 3; look += 1) {
    expect((await her.go('/api/auth/session')).text).toBe('{}')
    her.jar.set('kiosque-session', ended)
  }
  expect(await paper.db.select().from(sessions)).toEqual([])
})

test('signing out ends the session for everybody who has its secret', async () => {
  await makeLamia()
  const her = authBrowser()
  await her.signIn()
  await her.go('/api/auth/signout', {})

  expect(her.session()).toBeUndefined()
  expect(her.jar.has('kiosque-known')).toBe(false)
  expect(await paper.db.select().from(sessions)).toEqual([])
})

test('a wrong password opens nothing, and is counted', async () => {
  await makeLamia()
  const stranger = authBrowser()
  expect((await stranger.signIn({ password: 'wrong' })).location).toContain('error=wrongCredentials')
  for (let times = 0; times < 10; times += 1) await stranger.signIn({ password: 'wrong' })
  expect((await stranger.signIn({ password: 'wrong' })).location).toContain('error=tooMany')
  expect(stranger.session()).toBeUndefined()
})

test.each([
  'https://evil.example/',
  '//evil.example',
  '/\\evil.example',
  'javascript:alert(1)',
  `${site}.evil.example`,
])('signing in does not lead to %s', async (callbackUrl) => {
  await makeLamia()
  const her = authBrowser()
  const { location } = await her.signIn({ callbackUrl })
  expect(new URL(location ?? '', site).origin).toBe(site)
})

test('a form of another site signs nobody in or out', async () => {
  await makeLamia()
  const her = authBrowser()
  await her.signIn()
  const before = her.session()
  await her.go('/api/auth/signout', {}, { origin: 'https://evil.example' })
  expect(her.session()).toBe(before)

  const other = authBrowser()
  const form = { identifier: 'lamia', password }
  await other.go('/api/auth/callback/credentials', form, { origin: 'https://evil.example' })
  expect(other.session()).toBeUndefined()
})

test.each([
  ['/api/auth/_log', {}],
  ['/api/auth/session', { data: '{"user":{"name":"Eve"}}' }],
])('nobody posts to %s', async (path, form) => {
  expect((await authBrowser().go(path, form)).status).toBe(404)
})
