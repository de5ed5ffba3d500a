import { eq } from 'drizzle-orm'
import { accountEvents } from '#db/schema/accounts.ts'
import { users } from '#db/schema/users.ts'
import { confirmEmail, sendConfirmation } from '#tests/support/accountForms.ts'
import { newsroom, type Newsroom } from '#tests/support/newsroom.ts'

let paper: Newsroom
beforeAll(async () => {
  paper = await newsroom()
})
afterAll(() => paper.close())

const unusable = { data: { confirmEmail: { __typename: 'UnusableLinkProblem' } } }
const isConfirmed = '{ viewer { isEmailConfirmed viewerCanComment } }'

/** Somebody whose address waits to be confirmed, and the link that was mailed. */
async function unconfirmed(username: string) {
  const account = await paper.account(username, { emailConfirmedAt: null })
  const browser = await paper.signedIn(account.id)
  const sent = await browser.ask(sendConfirmation)
  const [mail] = await paper.mailsTo(account.email)
  return { account, browser, sent, mail, token: paper.tokenIn(mail) }
}

test('the link of a mail confirms the address, in whatever browser it is followed', async () => {
  const { account, browser, mail, token } = await unconfirmed('lamia')
  expect(mail).toMatchObject({ kind: 'confirmEmail', language: 'fr', userId: account.id })
  expect(await browser.ask(isConfirmed)).toMatchObject({
    data: { viewer: { isEmailConfirmed: false, viewerCanComment: false } },
  })

  const elsewhere = paper.visitor()
  const success = { data: { confirmEmail: { __typename: 'ConfirmEmailSuccess', email: 'lamia@example.org' } } }
  expect(await elsewhere.ask(confirmEmail, { token })).toMatchObject(success)
  expect(elsewhere.cookie()).toBeNull()
  expect(await browser.ask(isConfirmed)).toMatchObject({
    data: { viewer: { isEmailConfirmed: true, viewerCanComment: true } },
  })
})

test('what stands in a mail is not kept where mails and links are', async () => {
  const { token } = await unconfirmed('kept')
  const tables = await Promise.all(
    ['mails', 'account_links', 'account_events', 'pgboss.job'].map((table) =>
      paper.db.execute(`select * from ${table}`),
    ),
  )
  expect(JSON.stringify(tables.map(({ rows }) => rows))).not.toContain(token)
})

test('a link is good once and for three days, and until another is asked for', async () => {
  const used = await unconfirmed('used')
  const follow = (token: string, at?: string) =>
    paper.visitor().ask(confirmEmail, { token }, at === undefined ? {} : { at })
  expect(await follow(used.token)).not.toMatchObject(unusable)
  expect(await follow(used.token)).toMatchObject(unusable)

  const late = await unconfirmed('late')
  expect(await follow(late.token, '2026-03-13T09:00:00Z')).toMatchObject(unusable)

  const again = await unconfirmed('again')
  await again.browser.ask(sendConfirmation)
  const [, second] = await paper.mailsTo('again@example.org')
  expect(await follow(again.token)).toMatchObject(unusable)
  expect(await follow(paper.tokenIn(second))).not.toMatchObject(unusable)
})

test('of many who follow one link at once, one is told that it worked', async () => {
  const { token, account } = await unconfirmed('crowd')
  const answers = await Promise.all(Array.from({ length: 8 }, () => paper.visitor().ask(confirmEmail, { token })))
  expect(answers.filter(({ data }) => JSON.stringify(data).includes('ConfirmEmailSuccess'))).toHaveLength(1)
  const events = await paper.db.select().from(accountEvents).where(eq(accountEvents.userId, account.id))
  expect(events.filter(({ kind }) => kind === 'emailConfirmed')).toMatchObject([{ actorId: account.id }])
})

test.each(['', 'nonsense', '\0', 'x'.repeat(50_000)])('a made-up link leads nowhere', async (token) => {
  expect(await paper.visitor().ask(confirmEmail, { token })).toMatchObject(unusable)
})

test('a link to an address that is the account’s no longer leads nowhere', async () => {
  const { account, token } = await unconfirmed('moved')
  await paper.db.update(users).set({ email: 'elsewhere@example.org' }).where(eq(users.id, account.id))
  expect(await paper.visitor().ask(confirmEmail, { token })).toMatchObject(unusable)
})

test('who is confirmed already gets no further mail, and guests none at all', async () => {
  const account = await paper.account('settled')
  const browser = await paper.signedIn(account.id)
  const success = { data: { sendConfirmation: { account: { isEmailConfirmed: true } } } }
  expect(await browser.ask(sendConfirmation)).toMatchObject(success)
  expect(await paper.mailsTo(account.email)).toEqual([])
  expect(await paper.visitor().ask(sendConfirmation)).toMatchObject({
    errors: [{ extensions: { code: 'UNAUTHENTICATED' } }],
  })
})

test('mails cannot be asked for without end', async () => {
  const { browser, account } = await unconfirmed('impatient')
  let answer
  for (let asked = 0; asked < 6; asked += 1) answer = await browser.ask(sendConfirmation)
  expect(answer).toMatchObject({ data: { sendConfirmation: { __typename: 'TooManyAttemptsProblem' } } })
  expect((await paper.mailsTo(account.email)).length).toBeLessThanOrEqual(5)
})
