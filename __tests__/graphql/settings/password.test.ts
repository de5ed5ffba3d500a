import { eq, sql } from 'drizzle-orm'
import { accountEvents } from '#db/schema/accounts.ts'
import { users } from '#db/schema/users.ts'
import { isPassword } from '#domain/accounts/passwords.ts'
import { newsroom, type Newsroom } from '#tests/support/newsroom.ts'
import { change, invalid, isIn } from '#tests/support/settings.ts'
import { password, type Visitor } from '#tests/support/visitors.ts'

let paper: Newsroom
beforeAll(async () => void (paper = await newsroom()))
afterAll(() => paper.close())

const next = 'sept girafes au petit matin'

function changePassword(browser: Visitor, input: Record<string, string> = {}) {
  const asked = { password, newPassword: next, newPasswordAgain: next, ...input }
  return change(browser, { to: 'changePassword', input: asked })
}

async function opens(userId: number, text: string): Promise<boolean> {
  const [row] = await paper.db.select({ hash: users.passwordHash }).from(users).where(eq(users.id, userId))
  return isPassword({ hash: row?.hash ?? null, password: text })
}

test('who changes the password stays signed in under a new secret, and every other browser is out', async () => {
  const { id } = await paper.account('lamia')
  const [desk, phone, lent] = [await paper.signedIn(id), await paper.signedIn(id, { kept: true }), paper.visitor()]
  const before = desk.cookie()
  expect(await changePassword(desk)).toMatchObject({
    __typename: 'AccountSuccess',
    account: { sessions: [{ isCurrent: true }] },
  })

  expect(await isIn(desk)).toBe(true)
  expect(await isIn(phone)).toBe(false)
  expect(desk.cookie()).not.toBe(before)
  lent.takes({ secret: before?.split('=')[1] ?? '', until: null })
  expect(await isIn(lent)).toBe(false)
  expect([await opens(id, password), await opens(id, next)]).toEqual([false, true])
  expect(await paper.mailsTo('lamia@example.org')).toMatchObject([{ kind: 'passwordChanged' }])
})

test('a link that was sent to another address before leads nowhere once the password is changed', async () => {
  const { id } = await paper.account('guarded')
  const [owner, thief] = [await paper.signedIn(id), await paper.signedIn(id)]
  const email = 'thief@evil.example'
  await change(thief, { to: 'changeEmail', input: { password, email, emailAgain: email } })
  await changePassword(owner)
  const [sent] = await paper.mailsTo(email)
  expect(await change(thief, { to: 'followEmailChange', input: { token: paper.tokenIn(sent) } })).toEqual({
    __typename: 'UnusableLinkProblem',
  })
})

test('a tab that asks while the password is changed does not bring the old secret back', async () => {
  const { id } = await paper.account('tabs')
  const browser = await paper.signedIn(id, { kept: true })
  const at = '2026-03-10T10:00:00Z'
  const input = { password, newPassword: next, newPasswordAgain: next }
  const before = browser.cookie()
  const tabs = Array.from({ length: 5 }, () => {
    const tab = paper.visitor()
    tab.takes({ secret: before?.split('=')[1] ?? '', until: null })
    return tab
  })
  await Promise.all([change(browser, { to: 'changePassword', input, at }), ...tabs.map((tab) => isIn(tab, { at }))])
  expect(await isIn(browser, { at })).toBe(true)
  for (const tab of tabs) expect(await isIn(tab, { at })).toBe(false)
})

test('a session that is kept is kept under its new secret too', async () => {
  const kept = await paper.signedIn((await paper.account('kept')).id, { kept: true })
  await changePassword(kept)
  kept.closes()
  expect(await isIn(kept)).toBe(true)
})

test('without the password it is not changed, and nobody is signed out', async () => {
  const { id } = await paper.account('karim')
  const [desk, phone] = [await paper.signedIn(id), await paper.signedIn(id)]
  expect(await changePassword(desk, { password: 'not that one' })).toEqual(
    invalid({ field: 'password', reason: 'WRONG' }),
  )
  expect(await changePassword(desk, { password: '' })).toEqual(invalid({ field: 'password', reason: 'EMPTY' }))
  expect(await opens(id, password)).toBe(true)
  expect(await isIn(phone)).toBe(true)
})

test('everything that is wrong is said at once, in the order of the form', async () => {
  const nora = await paper.signedIn((await paper.account('nora')).id)
  expect(await changePassword(nora, { password: 'no', newPassword: 'short', newPasswordAgain: 'shorter' })).toEqual(
    invalid(
      { field: 'password', reason: 'WRONG' },
      { field: 'newPassword', reason: 'TOO_SHORT' },
      { field: 'newPasswordAgain', reason: 'DIFFERENT' },
    ),
  )
})

test('a new password is not made of one’s own name', async () => {
  const { id } = await paper.account('mouloud-feraoun', { name: 'Mouloud Feraoun' })
  const browser = await paper.signedIn(id)
  const own = 'mouloudferaoun'
  expect(await changePassword(browser, { newPassword: own, newPasswordAgain: own })).toEqual(
    invalid({ field: 'newPassword', reason: 'COMMON' }),
  )
})

test('who signs in through Google leaves the password empty, and sets a first one', async () => {
  const { id } = await paper.account('google', { passwordHash: null })
  const browser = await paper.signedIn(id)
  expect(await changePassword(browser)).toEqual(invalid({ field: 'password', reason: 'WRONG' }))
  expect(await changePassword(browser, { password: '' })).toMatchObject({ account: { hasPassword: true } })
  expect(await opens(id, next)).toBe(true)
})

test('of two who change it at once with the same password, one does', async () => {
  const { id } = await paper.account('twice')
  const browsers = [await paper.signedIn(id), await paper.signedIn(id)]
  const answers = await Promise.all(
    browsers.map((browser, n) =>
      changePassword(browser, { newPassword: `${next} ${n}`, newPasswordAgain: `${next} ${n}` }),
    ),
  )
  expect(answers.filter((answer) => JSON.stringify(answer).includes('AccountSuccess'))).toHaveLength(1)
  expect((await Promise.all(browsers.map((browser) => isIn(browser)))).filter(Boolean)).toHaveLength(1)
})

test('who tries passwords in somebody’s open session is soon told to wait, though the right one be among them', async () => {
  const browser = await paper.signedIn((await paper.account('watched')).id)
  for (let guess = 0; guess < 10; guess += 1) await changePassword(browser, { password: `guess ${guess}` })
  expect(await changePassword(browser)).toMatchObject({ __typename: 'TooManyAttemptsProblem' })
})

test('where the mail cannot be queued nothing is changed, and everybody stays signed in', async () => {
  const { id } = await paper.account('whole')
  const [desk, phone] = [await paper.signedIn(id), await paper.signedIn(id)]
  await paper.db.execute(sql`alter table mails rename to elsewhere`)
  expect(await changePassword(desk)).toBe('INTERNAL_SERVER_ERROR')
  await paper.db.execute(sql`alter table elsewhere rename to mails`)
  expect(await opens(id, password)).toBe(true)
  expect([await isIn(desk), await isIn(phone)]).toEqual([true, true])
  expect(await paper.db.$count(accountEvents, eq(accountEvents.userId, id))).toBe(0)
})
