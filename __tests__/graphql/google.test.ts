import { authenticators, foreignAccounts } from '#db/schema/accounts.ts'
import { sessions } from '#db/schema/sessions.ts'
import { users } from '#db/schema/users.ts'
import { authBrowser, openFor, site } from '#tests/support/authBrowser.ts'
import { type Newsroom, newsroom } from '#tests/support/newsroom.ts'
import { openIdServer } from '#tests/support/openId.ts'

const lamia = { sub: '117', email: 'lamia.kaci@example.org', email_verified: true, name: 'Lamia Kaci' }

let paper: Newsroom
let google: Awaited<ReturnType<typeof openIdServer>>

beforeAll(async () => {
  paper = await newsroom()
  google = await openIdServer()
  openFor(paper.url)
})
afterAll(async () => {
  google.close()
  await paper.close()
})
beforeEach(async () => void (await paper.db.delete(users)))

/** A browser that is sent to Google and comes back as this person. */
async function comesAs(person: typeof lamia, callbackUrl = '/') {
  const browser = authBrowser(google.keys)
  const { location } = await browser.go('/api/auth/signin/google', { callbackUrl })
  const came = await browser.go(google.admits(person, location ?? ''))
  return { location: came.location, session: browser.session() }
}

test('who comes from Google for the first time gets an account, confirmed and without a password', async () => {
  const her = await comesAs(lamia, '/ar')
  expect(her.location).toBe(`${site}/ar`)

  const [account] = await paper.db.select().from(users)
  expect(account).toMatchObject({ email: lamia.email, name: 'Lamia Kaci', passwordHash: null, language: 'ar' })
  expect(account?.emailConfirmedAt).not.toBeNull()
  expect(await paper.db.select().from(sessions)).toMatchObject([{ userId: account?.id, kept: false }])
  expect(her.session).toMatch(/^[\w-]{43}$/)
})

test('who comes from Google again is the same one, whatever address Google knows by now', async () => {
  await comesAs(lamia)
  const her = await comesAs({ ...lamia, email: 'lamia@elsewhere.example' })
  expect(her.session).toBeDefined()
  expect(await paper.db.select({ email: users.email }).from(users)).toEqual([{ email: lamia.email }])
})

test('an account is not joined because Google knows its address', async () => {
  await paper.db.insert(users).values({ username: 'lamia', email: lamia.email, name: 'Lamia Kaci' })
  const her = await comesAs(lamia)
  expect(her.location).toBe('/sign-in?error=addressTaken')
  expect(her.session).toBeUndefined()
  expect(await paper.db.select().from(foreignAccounts)).toEqual([])
})

test('an address that Google has not confirmed makes no account', async () => {
  const her = await comesAs({ ...lamia, email_verified: false })
  expect(her.location).toBe('/sign-in?error=unverified')
  expect(await paper.db.select().from(users)).toEqual([])
})

test('a suspended account stays shut to who comes from Google', async () => {
  await comesAs(lamia)
  await paper.db.update(users).set({ suspendedAt: new Date() })
  const her = await comesAs(lamia)
  expect(her.location).toBe('/sign-in?error=closed')
  expect(her.session).toBeUndefined()
})

test('an account with a second step is not opened from Google, which knows nothing of its codes', async () => {
  await comesAs(lamia)
  const [account] = await paper.db.select().from(users)
  await paper.db
    .insert(authenticators)
    .values({ userId: account?.id ?? 0, secret: 'sealed', confirmedAt: new Date('2026-03-10') })
  const her = await comesAs(lamia)
  expect(her.location).toBe('/sign-in?error=secondStep')
  expect(her.session).toBeUndefined()
})

test('who comes eight times at once from Google gets one account', async () => {
  const came = await Promise.all(Array.from({ length: 8 }, () => comesAs(lamia)))
  expect(came.filter(({ session }) => session === undefined)).toEqual([])
  expect(await paper.db.select().from(users)).toHaveLength(1)
})

test('nobody is sent back to another’s visit to Google', async () => {
  const eve = authBrowser(google.keys)
  const { location } = await eve.go('/api/auth/signin/google', {})
  const her = authBrowser(google.keys)
  await her.go(google.admits(lamia, location ?? ''))
  expect(her.session()).toBeUndefined()
})

test('a form of another site sends nobody to Google', async () => {
  const her = authBrowser(google.keys)
  const { location } = await her.go('/api/auth/signin/google', {}, { origin: 'https://evil.example' })
  expect(new URL(location ?? '', site).origin).toBe(site)
})
