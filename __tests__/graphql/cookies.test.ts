import { handleGraphql } from '#graphql/handleGraphql.ts'
import { signIn, signOut, whoAmI } from '#tests/support/accountForms.ts'
import { newsroom, type Newsroom } from '#tests/support/newsroom.ts'
import { password } from '#tests/support/visitors.ts'

let paper: Newsroom
beforeAll(async () => {
  paper = await newsroom({ now: new Date().toISOString() })
  await paper.account('lamia')
  const { secret, mediaFolder } = paper.context().site
  Object.assign(process.env, { DATABASE_URL: paper.url, AUTH_SECRET: secret, MEDIA_DIR: mediaFolder })
})
afterAll(() => paper.close())
beforeEach(() => void (process.env.SITE_URL = 'https://paper.example'))

async function ask(query: string, { cookie = '', ...variables }: Record<string, string | boolean> = {}) {
  const headers = { 'content-type': 'application/json', cookie: String(cookie), 'x-kiosque-network': '192.0.2.7' }
  const body = JSON.stringify({ query, variables })
  const response = await handleGraphql(new Request('http://localhost/api/graphql', { method: 'POST', headers, body }))
  const set = response.headers.getSetCookie().filter((line) => /^[\w-]*kiosque-session=/.test(line))
  return { answer: JSON.parse(await response.text()), set }
}

/** The parts of the one cookie that signing in sets. */
async function cookieOf(keepSignedIn: boolean): Promise<string[]> {
  const { set } = await ask(signIn, { identifier: 'lamia', password, keepSignedIn })
  expect(set).toHaveLength(1)
  return set.flatMap((line) => line.split('; '))
}

test('over HTTPS the session is in a cookie of this very host, which no script reads and no other site sends along', async () => {
  const [pair, ...parts] = await cookieOf(false)
  expect(pair).toMatch(/^__Host-kiosque-session=[\w-]{43}$/)
  expect(parts.sort()).toEqual(['HttpOnly', 'Path=/', 'SameSite=Lax', 'Secure'])
})

test('where a site has no HTTPS its cookie is told apart by name', async () => {
  process.env.SITE_URL = 'http://localhost:3000'
  const [pair, ...parts] = await cookieOf(false)
  expect(pair).toMatch(/^kiosque-session=[\w-]{43}$/)
  expect(parts.sort()).toEqual(['HttpOnly', 'Path=/', 'SameSite=Lax'])
})

test('a session that is kept has a cookie for 30 days, any other one that ends with the browser', async () => {
  const expires = (await cookieOf(true)).find((part) => part.startsWith('Expires='))
  const days = (Date.parse(expires?.slice('Expires='.length) ?? '') - Date.now()) / 86_400_000
  expect(Math.round(days)).toBe(30)
  expect((await cookieOf(false)).join()).not.toMatch(/expires|max-age/i)
})

test('a cookie that a neighbouring host or a script could have set opens nothing over HTTPS', async () => {
  const [pair = ''] = await cookieOf(false)
  const asked = async (cookie: string) => (await ask(whoAmI, { cookie })).answer.data.viewer
  expect(await asked(pair)).toEqual({ username: 'lamia' })
  expect(await asked(`theme=dark; ${pair}; consent=no`)).toEqual({ username: 'lamia' })
  expect(await asked(pair.replace('__Host-', ''))).toBeNull()
  expect(await asked(pair.replace('__Host-', '__host-'))).toBeNull()
})

test('signing out takes the cookie away, and what it held opens nothing', async () => {
  const [cookie = ''] = await cookieOf(true)
  const { set } = await ask(signOut, { cookie })
  expect(set.join()).toMatch(/^__Host-kiosque-session=;.*Expires=Thu, 01 Jan 1970/)
  expect((await ask(whoAmI, { cookie })).answer.data.viewer).toBeNull()
})

test('guests, and those who are signed in already, are given no cookie', async () => {
  const [cookie = ''] = await cookieOf(true)
  expect((await ask(whoAmI)).set).toEqual([])
  expect((await ask(whoAmI, { cookie })).set).toEqual([])
  expect((await ask(signIn, { identifier: 'lamia', password: 'wrong' })).set).toEqual([])
})
