import { eq } from 'drizzle-orm'
import { accountEvents, accountLinks, authenticators } from '#db/schema/accounts.ts'
import { mails } from '#db/schema/mails.ts'
import { users } from '#db/schema/users.ts'
import { encrypt } from '#domain/accounts/keys.ts'
import { makeLink } from '#domain/accounts/links.ts'
import { remindUsername, requestPasswordReset, resetPassword, signIn, whoAmI } from '#tests/support/accountForms.ts'
import { newsroom, type Newsroom } from '#tests/support/newsroom.ts'
import { password } from '#tests/support/visitors.ts'

let paper: Newsroom
beforeAll(async () => {
  paper = await newsroom()
})
afterAll(() => paper.close())

const fresh = 'sept lanternes vers le sud'
const unusable = { data: { resetPassword: { __typename: 'UnusableLinkProblem' } } }
const done = { data: { resetPassword: { __typename: 'ResetPasswordSuccess' } } }

/** Somebody who asked for a link to set a new password with. */
async function forgetful(username: string, row: Parameters<Newsroom['account']>[1] = {}) {
  const account = await paper.account(username, row)
  await paper.visitor().ask(requestPasswordReset, { email: account.email })
  const [mail] = await paper.mailsTo(account.email)
  return { account, mail, token: paper.tokenIn(mail) }
}

const reset = (token: string, next: { password?: string; passwordAgain?: string; at?: string } = {}) => {
  const chosen = next.password ?? fresh
  const variables = { token, password: chosen, passwordAgain: next.passwordAgain ?? chosen }
  return paper.visitor().ask(resetPassword, variables, next.at === undefined ? {} : { at: next.at })
}

test('a forgotten password is set anew by a mailed link, in the language of the account', async () => {
  const { mail, token } = await forgetful('lamia', { language: 'ar' })
  expect(mail).toMatchObject({ kind: 'resetPassword', language: 'ar' })
  expect(await reset(token)).toMatchObject({ data: { resetPassword: { username: 'lamia' } } })

  const enter = (given: string) => paper.visitor().ask(signIn, { identifier: 'lamia', password: given })
  expect(await enter(password)).toMatchObject({ data: { signIn: { __typename: 'WrongCredentialsProblem' } } })
  expect(await enter(fresh)).toMatchObject({ data: { signIn: { __typename: 'SignInSuccess' } } })
})

test('a reset ends every session, also of a tab that polls, and tells the owner', async () => {
  const { account, token } = await forgetful('polled')
  const browsers = [await paper.signedIn(account.id), await paper.signedIn(account.id, { kept: true })]
  let isOver = false
  const at = '2026-03-10T09:30:00Z'
  const polling = browsers.map(async (browser) => {
    while (!isOver) await browser.ask(whoAmI, {}, { at })
  })
  await reset(token, { at })
  for (const browser of browsers)
    expect(await browser.ask(whoAmI, {}, { at })).toMatchObject({ data: { viewer: null } })
  isOver = true
  await Promise.all(polling)
  for (const browser of browsers)
    expect(await browser.ask(whoAmI, {}, { at })).toMatchObject({ data: { viewer: null } })
  expect(await paper.mailsTo(account.email)).toMatchObject([{ kind: 'resetPassword' }, { kind: 'passwordChanged' }])
})

test('a link is good once and for an hour', async () => {
  const once = await forgetful('once')
  expect(await reset(once.token)).toMatchObject(done)
  expect(await reset(once.token)).toMatchObject(unusable)

  const late = await forgetful('late')
  expect(await reset(late.token, { at: '2026-03-10T10:00:00Z' })).toMatchObject(unusable)
  expect(await reset(late.token, { at: '2026-03-10T09:59:59Z' })).toMatchObject(done)
})

test('of many who follow one link at once, one sets the password', async () => {
  const { token } = await forgetful('crowd')
  const answers = await Promise.all(Array.from({ length: 6 }, () => reset(token)))
  expect(answers.filter(({ data }) => JSON.stringify(data).includes('ResetPasswordSuccess'))).toHaveLength(1)
})

test('a password that cannot be taken is said with why, and does not use the link up', async () => {
  const { token } = await forgetful('choosy')
  expect(await reset(token, { password: 'short', passwordAgain: 'other' })).toMatchObject({
    data: {
      resetPassword: {
        fields: [
          { field: 'password', reason: 'TOO_SHORT' },
          { field: 'passwordAgain', reason: 'DIFFERENT' },
        ],
      },
    },
  })
  expect(await reset(token, { password: 'choosy@example.org' })).toMatchObject({
    data: { resetPassword: { fields: [{ field: 'password', reason: 'COMMON' }] } },
  })
  expect(await reset(token)).toMatchObject(done)
})

test('the link proves the address, and leaves the second step on', async () => {
  const { account, token } = await forgetful('guarded', { emailConfirmedAt: null })
  const secret = encrypt(paper.context().site.secret, 'JBSWY3DPEHPK3PXP')
  await paper.db.insert(authenticators).values({ userId: account.id, secret, confirmedAt: paper.now })
  await reset(token)

  const [after] = await paper.db.select().from(users).where(eq(users.id, account.id))
  expect(after?.emailConfirmedAt).toEqual(paper.now)
  expect(await paper.visitor().ask(signIn, { identifier: 'guarded', password: fresh })).toMatchObject({
    data: { signIn: { __typename: 'SecondStepNeededProblem' } },
  })
})

test('a link that somebody had sent to another address leads nowhere after a reset', async () => {
  const { account, token } = await forgetful('hijacked')
  const link = { tx: paper.db, userId: account.id, purpose: 'change_email', email: 'thief@example.org' } as const
  const linkId = await makeLink(paper.context(), link)
  await reset(token)
  const [change] = await paper.db.select().from(accountLinks).where(eq(accountLinks.id, linkId))
  expect(change?.usedAt).not.toBeNull()
})

test('a link does not set the password of an account that has another address by now', async () => {
  const { account, token } = await forgetful('moved')
  await paper.db.update(users).set({ email: 'elsewhere@example.org' }).where(eq(users.id, account.id))
  expect(await reset(token)).toMatchObject(unusable)
})

test.each([
  ['a password', requestPasswordReset],
  ['an identifier', remindUsername],
])(
  'who asks for %s hears the same whether there is such an account, and no mail goes where there is none',
  async (_, ask) => {
    const username = ask === remindUsername ? 'reminded' : 'forgot'
    await paper.account(username)
    await paper.account(`barred-${username}`, { suspendedAt: paper.now })
    const answers = []
    for (const name of [username, `barred-${username}`, 'nobody']) {
      const email = `${name}@example.org`
      const { data, ...rest } = await paper.visitor().ask(ask, { email })
      answers.push({ text: JSON.stringify(data).replace(email, ''), ...rest })
    }
    for (const answer of answers) expect(answer).toEqual(answers[0])
    expect(await paper.mailsTo(`${username}@example.org`)).toHaveLength(1)
    expect(await paper.mailsTo(`barred-${username}@example.org`)).toEqual([])
    expect(await paper.mailsTo('nobody@example.org')).toEqual([])
  },
)

test('a forgotten identifier is mailed to the address of its account', async () => {
  const { email } = await paper.account('Selma.K')
  await paper.visitor().ask(remindUsername, { email: ` ${email.toUpperCase()} ` })
  expect(await paper.mailsTo(email)).toMatchObject([{ kind: 'remindUsername', values: { username: 'Selma.K' } }])
})

test('what is no address is said at its field', async () => {
  const asked = async (email: string) => (await paper.visitor().ask(requestPasswordReset, { email })).data
  const because = (reason: string) => ({ requestPasswordReset: { fields: [{ field: 'email', reason }] } })
  expect(await asked(' ')).toMatchObject(because('EMPTY'))
  for (const email of [
    'lamia',
    'a@example.org, b@example.org',
    'a@example.org\nBcc: b@example.org',
    'a＠example.org',
  ]) {
    expect(await asked(email)).toMatchObject(because('MALFORMED'))
  }
})

test('one address is not mailed without end, and who asks from elsewhere is told the same', async () => {
  const { email } = await paper.account('flooded')
  const answers = []
  for (let asked = 0; asked < 6; asked += 1) answers.push(await paper.visitor().ask(requestPasswordReset, { email }))
  expect(answers.at(-1)).toMatchObject({ data: { requestPasswordReset: { __typename: 'TooManyAttemptsProblem' } } })
  expect((await paper.db.select().from(mails).where(eq(mails.email, email))).length).toBeLessThanOrEqual(5)
})

test('what was asked for and done is written down, also where there is no account', async () => {
  const { account, token } = await forgetful('recorded')
  await reset(token)
  const events = await paper.db.select().from(accountEvents).where(eq(accountEvents.userId, account.id))
  expect(events).toMatchObject([
    { kind: 'resetAsked', actorId: null },
    { kind: 'passwordReset', actorId: account.id },
  ])

  await paper.visitor({ device: 'a stranger' }).ask(requestPasswordReset, { email: 'somebody@example.org' })
  const [asked] = await paper.db.select().from(accountEvents).where(eq(accountEvents.device, 'a stranger'))
  expect(asked).toMatchObject({ kind: 'resetAsked', userId: null, details: {} })
})
