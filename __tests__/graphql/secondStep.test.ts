import { Secret, TOTP } from 'otpauth'
import { authenticators } from '#db/schema/accounts.ts'
import { encrypt } from '#domain/accounts/keys.ts'
import { makeRecoveryCodes } from '#domain/accounts/recoveryCodes.ts'
import { signIn, whoAmI } from '#tests/support/accountForms.ts'
import { newsroom, type Newsroom } from '#tests/support/newsroom.ts'
import { password } from '#tests/support/visitors.ts'

let paper: Newsroom
beforeAll(async () => {
  paper = await newsroom()
})
afterAll(() => paper.close())

/** An account whose second step is on, its app and its recovery codes. */
async function guarded(username: string) {
  const { id: userId } = await paper.account(username)
  const secret = new Secret()
  const sealed = encrypt(paper.context().site.secret, secret.base32)
  await paper.db.insert(authenticators).values({ userId, secret: sealed, confirmedAt: paper.now })
  const app = new TOTP({ secret })
  return {
    codeAt: (at: string) => app.generate({ timestamp: new Date(at).getTime() }),
    recoveryCodes: await makeRecoveryCodes(paper.db, userId),
    enter: (code?: string, at?: string) =>
      paper.visitor().ask(signIn, { identifier: username, password, code }, at === undefined ? {} : { at }),
  }
}

const noon = '2026-03-10T12:00:00Z'
const needed = (isWrongCode: boolean) => ({
  data: { signIn: { __typename: 'SecondStepNeededProblem', isWrongCode } },
})
const entered = { data: { signIn: { __typename: 'SignInSuccess' } } }

test('the password alone opens nothing where a second step is on', async () => {
  await guarded('nadia')
  const browser = paper.visitor()
  expect(await browser.ask(signIn, { identifier: 'nadia', password })).toMatchObject(needed(false))
  expect(await browser.ask(signIn, { identifier: 'nadia', password, code: '' })).toMatchObject(needed(false))
  expect(browser.cookie()).toBeNull()
  expect(await browser.ask(whoAmI)).toMatchObject({ data: { viewer: null } })
})

test('a second step is asked for only of who knows the password', async () => {
  const { codeAt } = await guarded('amel')
  const code = codeAt(noon)
  const answer = await paper.visitor().ask(signIn, { identifier: 'amel', password: 'no', code }, { at: noon })
  expect(answer).toMatchObject({ data: { signIn: { __typename: 'WrongCredentialsProblem' } } })
})

test('a code is taken half a minute early or late, and no more than that', async () => {
  const { codeAt, enter } = await guarded('karim')
  expect(await enter(codeAt('2026-03-10T11:59:00Z'), noon)).toMatchObject(needed(true))
  expect(await enter(codeAt('2026-03-10T12:01:00Z'), noon)).toMatchObject(needed(true))
  expect(await enter(codeAt('2026-03-10T11:59:30Z'), noon)).toMatchObject(entered)
  expect(await enter(codeAt('2026-03-10T12:00:30Z'), noon)).toMatchObject(entered)
})

test('a code is good once, also for eight who bring it at once', async () => {
  const { codeAt, enter } = await guarded('yacine')
  const answers = await Promise.all(Array.from({ length: 8 }, () => enter(codeAt(noon), noon)))
  const opened = answers.filter(({ data }) => JSON.stringify(data).includes('SignInSuccess'))
  expect(opened).toHaveLength(1)
  expect(await enter(codeAt(noon), noon)).toMatchObject(needed(true))
})

test('each recovery code is good once, however it is spelled', async () => {
  const { recoveryCodes, enter } = await guarded('selma')
  const [first = '', second = ''] = recoveryCodes
  expect(await enter(first.toLowerCase().replaceAll('-', ' '))).toMatchObject(entered)
  expect(await enter(first)).toMatchObject(needed(true))
  expect(await enter(second)).toMatchObject(entered)
})

test('the recovery code of one account opens no other', async () => {
  const { recoveryCodes } = await guarded('lila')
  const other = await guarded('omar')
  expect(await other.enter(recoveryCodes[0])).toMatchObject(needed(true))
})

test('codes cannot be tried without end, not even by who is signed in to another account', async () => {
  await guarded('target')
  const stranger = await paper.signedIn((await paper.account('stranger')).id)
  let answer
  for (let attempt = 0; attempt < 11; attempt += 1) {
    answer = await stranger.ask(signIn, { identifier: 'target', password, code: '000000' })
  }
  expect(answer).toMatchObject({ data: { signIn: { __typename: 'TooManyAttemptsProblem' } } })
})

test('who signs in without a code while the second step is switched on is not let stay', async () => {
  const { id: userId } = await paper.account('arming')
  const owner = await paper.signedIn(userId)
  const secret = new Secret()
  const sealed = encrypt(paper.context().site.secret, secret.base32)
  await paper.db.insert(authenticators).values({ userId, secret: sealed })
  const code = new TOTP({ secret }).generate({ timestamp: paper.now.getTime() })

  const strangers = Array.from({ length: 8 }, () => paper.visitor())
  const switchOn = 'mutation ($code: String!) { confirmSecondStep(input: { code: $code }) { __typename } }'
  await Promise.all([
    ...strangers.map((stranger) => stranger.ask(signIn, { identifier: 'arming', password })),
    owner.ask(switchOn, { code }),
  ])
  for (const stranger of strangers) expect(await stranger.ask(whoAmI)).toMatchObject({ data: { viewer: null } })
  expect(await owner.ask(whoAmI)).toMatchObject({ data: { viewer: { username: 'arming' } } })
})

test('staff who lack the second step that the paper asks for are told so when they sign in', async () => {
  await paper.account('editor', { role: 'editor' })
  const lacking = async () => (await paper.visitor().ask(signIn, { identifier: 'editor', password })).data
  expect(await lacking()).toMatchObject({ signIn: { account: { lacksSecondStep: false } } })
  await paper.db.execute('insert into site_settings (staff_need_second_step) values (true)')
  expect(await lacking()).toMatchObject({ signIn: { account: { lacksSecondStep: true } } })
})
