import { eq } from 'drizzle-orm'
import { accountEvents } from '#db/schema/accounts.ts'
import { users } from '#db/schema/users.ts'
import { signIn, whoAmI } from '#tests/support/accountForms.ts'
import { newsroom, type Newsroom } from '#tests/support/newsroom.ts'
import { password } from '#tests/support/visitors.ts'

let paper: Newsroom
beforeAll(async () => {
  paper = await newsroom()
})
afterAll(() => paper.close())

const wrong = { data: { signIn: { __typename: 'WrongCredentialsProblem' } } }
const signedInAs = (username: string) => ({ data: { signIn: { __typename: 'SignInSuccess', account: { username } } } })

test.each([
  ['the identifier', 'lamia'],
  ['the identifier in other letters', '  LAMIA '],
  ['the address', 'lamia@example.org'],
  ['the address in other letters', 'Lamia@EXAMPLE.org'],
])('one signs in with %s', async (_, identifier) => {
  await paper.db.delete(users).where(eq(users.username, 'lamia'))
  await paper.account('lamia')
  const browser = paper.visitor()
  expect(await browser.ask(signIn, { identifier, password })).toMatchObject(signedInAs('lamia'))
  expect(await browser.ask(whoAmI)).toMatchObject({ data: { viewer: { username: 'lamia' } } })
})

test('the answer to signing in is told to the owner already', async () => {
  await paper.account('owner')
  const answer = await paper.visitor().ask(signIn, { identifier: 'owner', password })
  expect(answer).toMatchObject({ data: { signIn: { account: { sessions: [{ isCurrent: true }] } } } })
})

test('of a wrong password, an account that is not there and one that is suspended the same is said', async () => {
  await paper.account('known')
  await paper.account('barred', { suspendedAt: paper.now })
  await paper.account('google', { passwordHash: null })
  const attempts = [
    { identifier: 'known', password: 'not it at all' },
    { identifier: 'known', password: '' },
    { identifier: 'nobody', password },
    { identifier: 'nobody@example.org', password },
    { identifier: 'barred', password },
    { identifier: 'google', password: '' },
    { identifier: '', password },
    { identifier: 'known\0', password: 'not it at all' },
    { identifier: 'known'.repeat(5_000), password },
  ]
  const answers = []
  for (const attempt of attempts) answers.push(await paper.visitor().ask(signIn, attempt))
  for (const answer of answers) expect(answer).toEqual(answers[0])
  expect(answers[0]).toMatchObject(wrong)
})

test('the same work is done for an account that is not there', async () => {
  await paper.account('worked')
  const asked = (identifier: string) =>
    paper.statements(() => paper.visitor().ask(signIn, { identifier, password: 'no' }))
  await asked('warm')
  expect(await asked('never-there')).toEqual(await asked('worked'))
})

test('signing in costs few statements', async () => {
  await paper.account('frugal')
  const statements = await paper.statements(() => paper.visitor().ask(signIn, { identifier: 'frugal', password }))
  expect(statements.length).toBeLessThanOrEqual(18)
})

test('a session begins under a secret that did not exist before, and ends the one that the browser had', async () => {
  await paper.account('twice')
  const browser = paper.visitor()
  const planted = 'p'.repeat(43)
  browser.takes({ secret: planted, until: null })
  await browser.ask(signIn, { identifier: 'twice', password })
  const first = browser.cookie()
  expect(first).not.toContain(planted)

  await browser.ask(signIn, { identifier: 'twice', password })
  expect(browser.cookie()).not.toBe(first)
  const { data } = await browser.ask('{ viewer { sessions { isCurrent } } }')
  expect(data).toMatchObject({ viewer: { sessions: [{ isCurrent: true }] } })

  const other = paper.visitor()
  other.takes({ secret: planted, until: null })
  expect(await other.ask(whoAmI)).toMatchObject({ data: { viewer: null } })
  other.takes({ secret: first?.split('=')[1] ?? '', until: null })
  expect(await other.ask(whoAmI)).toMatchObject({ data: { viewer: null } })
})

test('who asks to stay signed in does so over the end of the browser, who does not does not', async () => {
  await paper.account('stays')
  const [stays, leaves] = [paper.visitor(), paper.visitor()]
  await stays.ask(signIn, { identifier: 'stays', password, keepSignedIn: true })
  await leaves.ask(signIn, { identifier: 'stays', password })
  for (const browser of [stays, leaves]) browser.closes()
  expect(await stays.ask(whoAmI)).toMatchObject({ data: { viewer: { username: 'stays' } } })
  expect(await leaves.ask(whoAmI)).toMatchObject({ data: { viewer: null } })
})

test('an account whose owner asked for its deletion is open until then', async () => {
  await paper.account('leaving', { deleteAt: new Date('2026-03-15T09:00:00Z') })
  expect(await paper.visitor().ask(signIn, { identifier: 'leaving', password })).toMatchObject(signedInAs('leaving'))
})

test('after many wrong passwords one has to wait, and the owner gets in from where one got in before', async () => {
  await paper.account('attacked')
  const home = paper.visitor()
  await home.ask(signIn, { identifier: 'attacked', password })

  const stranger = paper.visitor()
  const answers = []
  for (let attempt = 0; attempt < 11; attempt += 1) {
    answers.push(await stranger.ask(signIn, { identifier: 'attacked', password: 'guess' }))
  }
  expect(answers.at(0)).toMatchObject(wrong)
  expect(answers.at(-1)).toMatchObject({ data: { signIn: { __typename: 'TooManyAttemptsProblem' } } })
  expect(await home.ask(signIn, { identifier: 'attacked', password })).toMatchObject(signedInAs('attacked'))
})

test('signing in and failing to is written down with who, when and from where, and nothing that was typed', async () => {
  const { id } = await paper.account('watched')
  const browser = paper.visitor({ network: '203.0.113.9', device: 'Firefox' })
  await browser.ask(signIn, { identifier: 'watched', password: 'a slip of the finger' })
  await browser.ask(signIn, { identifier: 'watched', password })
  const written = await paper.db
    .select()
    .from(accountEvents)
    .where(eq(accountEvents.userId, id))
    .orderBy(accountEvents.id)
  expect(written).toMatchObject([
    { kind: 'signInFailed', actorId: null, device: 'Firefox', at: paper.now },
    { kind: 'signedIn', actorId: id, device: 'Firefox', at: paper.now },
  ])
  expect(JSON.stringify(written)).not.toMatch(/slip of|tortues|203\.0\.113/)
})

test('who is suspended or changes the password while somebody signs in leaves no session behind', async () => {
  const { id } = await paper.account('racing')
  const browsers = Array.from({ length: 8 }, () => paper.visitor())
  await Promise.all([
    ...browsers.map((browser) => browser.ask(signIn, { identifier: 'racing', password })),
    paper.db.update(users).set({ suspendedAt: paper.now }).where(eq(users.id, id)),
  ])
  for (const browser of browsers) expect(await browser.ask(whoAmI)).toMatchObject({ data: { viewer: null } })
})
