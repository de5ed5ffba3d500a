import { eq, like } from 'drizzle-orm'
import { accountEvents } from '#db/schema/accounts.ts'
import { mails } from '#db/schema/mails.ts'
import { users } from '#db/schema/users.ts'
import { confirmEmail, register, signIn } from '#tests/support/accountForms.ts'
import { newsroom, type Newsroom } from '#tests/support/newsroom.ts'
import { easyProof } from '#tests/support/proof.ts'

let paper: Newsroom
beforeAll(async () => {
  paper = await newsroom()
})
afterAll(() => paper.close())

const password = 'onze cerfs-volants ce matin'

/** What somebody of this identifier fills in, with a proof of work that is good. */
async function filled(username: string, changed: Record<string, string> = {}) {
  const email = changed.email ?? `${username}@example.org`
  return {
    name: 'Lamia Kaci',
    username,
    password,
    passwordAgain: changed.password ?? password,
    email,
    emailAgain: email,
    captcha: await easyProof(paper.context()),
    language: 'FR',
    ...changed,
  }
}

const handIn = async (username: string, changed?: Record<string, string>) =>
  paper.visitor().ask(register, { input: await filled(username, changed) })

const registered = (email: string) => ({ data: { register: { __typename: 'RegisterSuccess', email } } })
const because = (...fields: { field: string; reason: string }[]) => ({
  data: { register: { __typename: 'InvalidFieldsProblem', fields } },
})
const accountOf = async (username: string) =>
  (await paper.db.select().from(users).where(eq(users.username, username)))[0]

test('who registers is mailed a link in their language, which confirms the address, and signs in', async () => {
  const browser = paper.visitor()
  const input = await filled('lamia', { language: 'AR', name: '  Lamia Kaci ' })
  expect(await browser.ask(register, { input })).toMatchObject(registered('lamia@example.org'))
  expect(browser.cookie()).toBeNull()
  expect(await accountOf('lamia')).toMatchObject({ name: 'Lamia Kaci', role: 'reader', emailConfirmedAt: null })

  const sent = await paper.mailsTo('lamia@example.org')
  expect(sent).toMatchObject([{ kind: 'confirmEmail', language: 'ar' }])
  await browser.ask(confirmEmail, { token: paper.tokenIn(sent[0]) })
  expect(await browser.ask(signIn, { identifier: 'lamia', password })).toMatchObject({
    data: { signIn: { __typename: 'SignInSuccess' } },
  })
  expect((await accountOf('lamia'))?.emailConfirmedAt).toEqual(paper.now)
})

test('a password is kept as a hash of Argon2id, and nowhere else', async () => {
  await handIn('hashed')
  expect((await accountOf('hashed'))?.passwordHash).toMatch(/^\$argon2id\$/)
  const tables = ['users', 'account_events', 'mails', 'account_links', 'rate_limits', 'pgboss.job']
  const kept = await Promise.all(tables.map((table) => paper.db.execute(`select * from ${table}`)))
  expect(JSON.stringify(kept.map(({ rows }) => rows))).not.toContain(password)
})

test('everything that is the matter with a form is said at once, field by field, and nothing is written', async () => {
  const rows = async () => [await paper.db.$count(users), await paper.db.$count(mails)]
  const before = await rows()
  const nothing = { name: '', password: '', passwordAgain: '', email: '', emailAgain: '' }
  expect(await handIn('', nothing)).toMatchObject(
    because(
      { field: 'name', reason: 'EMPTY' },
      { field: 'username', reason: 'EMPTY' },
      { field: 'password', reason: 'EMPTY' },
      { field: 'passwordAgain', reason: 'EMPTY' },
      { field: 'email', reason: 'EMPTY' },
      { field: 'emailAgain', reason: 'EMPTY' },
    ),
  )
  const wrong = {
    name: 'x'.repeat(101),
    password: '1234567',
    passwordAgain: '7654321',
    email: 'a@example.org, b@example.org',
    emailAgain: '',
  }
  expect(await handIn('a', wrong)).toMatchObject(
    because(
      { field: 'name', reason: 'TOO_LONG' },
      { field: 'username', reason: 'TOO_SHORT' },
      { field: 'password', reason: 'TOO_SHORT' },
      { field: 'passwordAgain', reason: 'DIFFERENT' },
      { field: 'email', reason: 'MALFORMED' },
      { field: 'emailAgain', reason: 'EMPTY' },
    ),
  )
  expect(await rows()).toEqual(before)
})

test.each([
  ['a name over two lines', { name: 'Lamia\nKaci' }, { field: 'name', reason: 'MALFORMED' }],
  ['a name that turns the line round', { name: 'Lamia \u202eicaK' }, { field: 'name', reason: 'MALFORMED' }],
  ['a name that nobody sees', { name: '\u200b\u200b' }, { field: 'name', reason: 'EMPTY' }],
  ['a name with a NUL', { name: 'Lamia\0' }, { field: 'name', reason: 'MALFORMED' }],
  ['129 characters', { password: 'é'.repeat(129) }, { field: 'password', reason: 'TOO_LONG' }],
  ['a password of one’s own name', { password: 'lamia kaci' }, { field: 'password', reason: 'COMMON' }],
  ['another address the second time', { emailAgain: 'b@example.org' }, { field: 'emailAgain', reason: 'DIFFERENT' }],
])('%s is said at its field', async (_, changed: Record<string, string>, problem) => {
  expect(await handIn('careful', changed)).toMatchObject(because(problem))
})

test('an identifier is given once, in whatever letters it is written', async () => {
  await handIn('Selma')
  const taken = because({ field: 'username', reason: 'TAKEN' })
  expect(await handIn('selma', { email: 'other@example.org' })).toMatchObject(taken)
  expect(await handIn('ＳＥＬＭＡ', { email: 'other@example.org' })).toMatchObject(taken)
  expect(await paper.mailsTo('other@example.org')).toEqual([])
})

test('whether an address has an account is not said: its owner is told by mail, once a day', async () => {
  const owner = await paper.account('owner', { email: 'shared@example.org', language: 'ar' })
  const email = 'Shared@Example.org'
  expect(await handIn('intruder', { email })).toMatchObject(registered('shared@example.org'))
  expect(await handIn('intruder', { email })).toMatchObject(registered('shared@example.org'))
  expect(await accountOf('intruder')).toBeUndefined()
  expect(await paper.mailsTo('shared@example.org')).toMatchObject([
    { kind: 'alreadyRegistered', language: 'ar', userId: owner.id, values: { username: 'owner' } },
  ])
})

test('twenty who register at once with one identifier make one account', async () => {
  const forms = await Promise.all(
    Array.from({ length: 20 }, (_, n) => filled('crowded', { email: `crowd${n}@example.org` })),
  )
  const answers = await Promise.all(forms.map((input) => paper.visitor().ask(register, { input })))
  const said = answers.map(({ data }) => JSON.stringify(data))
  expect(said.filter((text) => text.includes('RegisterSuccess'))).toHaveLength(1)
  expect(said.filter((text) => text.includes('TAKEN'))).toHaveLength(19)
  expect(await paper.db.select().from(mails).where(like(mails.email, 'crowd%'))).toHaveLength(1)
})

test('twenty who register at once with one address make one account', async () => {
  const forms = await Promise.all(
    Array.from({ length: 20 }, (_, n) =>
      filled(`many${n}`, { email: n % 2 === 0 ? 'one@example.org' : 'ONE@example.org' }),
    ),
  )
  await Promise.all(forms.map((input) => paper.visitor().ask(register, { input })))
  expect(await paper.db.select().from(users).where(eq(users.email, 'one@example.org'))).toHaveLength(1)
  const sent = await paper.mailsTo('one@example.org')
  expect(sent.map(({ kind }) => kind).sort()).toEqual(['alreadyRegistered', 'confirmEmail'])
})

test('without a proof that a person is at work nobody registers, and a proof is good once', async () => {
  const failed = { data: { register: { __typename: 'CaptchaProblem', isUnavailable: false } } }
  expect(await handIn('machine', { captcha: '' })).toMatchObject(failed)

  const captcha = await easyProof(paper.context())
  expect(await handIn('person', { captcha })).toMatchObject(registered('person@example.org'))
  expect(await handIn('machine', { captcha })).toMatchObject(failed)
  expect(await accountOf('machine')).toBeUndefined()
})

test('a form with mistakes does not use the proof up', async () => {
  const captcha = await easyProof(paper.context())
  await handIn('mistaken', { captcha, passwordAgain: 'something else' })
  expect(await handIn('mistaken', { captcha })).toMatchObject(registered('mistaken@example.org'))
})

test('one network does not register people without end', async () => {
  const browser = paper.visitor()
  const wait = []
  for (let n = 0; n < 21; n += 1) {
    const input = await filled(`series${n}`, { captcha: 'none' })
    wait.push(JSON.stringify((await browser.ask(register, { input })).data))
  }
  expect(wait.at(0)).toContain('CaptchaProblem')
  expect(wait.at(-1)).toContain('TooManyAttemptsProblem')
})

test('what came of it is written down, without what was typed', async () => {
  const visitor = paper.visitor({ device: 'the watched one' })
  const owner = await paper.account('told')
  await visitor.ask(register, { input: await filled('refused', { captcha: 'none' }) })
  await visitor.ask(register, { input: await filled('again', { email: owner.email }) })
  await visitor.ask(register, { input: await filled('first') })
  const first = await accountOf('first')
  const written = await paper.db
    .select()
    .from(accountEvents)
    .where(eq(accountEvents.device, 'the watched one'))
    .orderBy(accountEvents.id)
  expect(written).toMatchObject([
    { kind: 'registrationRefused', userId: null, details: { captcha: 'failed' } },
    { kind: 'registeredAgain', userId: owner.id, actorId: null },
    { kind: 'registered', userId: first?.id, actorId: first?.id },
  ])
  expect(JSON.stringify(written)).not.toMatch(/@|refused"|cerfs/)
})
