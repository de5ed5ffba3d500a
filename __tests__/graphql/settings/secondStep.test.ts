import { eq } from 'drizzle-orm'
import { TOTP, URI } from 'otpauth'
import { authenticators, recoveryCodes } from '#db/schema/accounts.ts'
import { siteSettings, siteTexts } from '#db/schema/site.ts'
import { takeCode } from '#domain/accounts/codes.ts'
import { newsroom, type Newsroom } from '#tests/support/newsroom.ts'
import { change, invalid, isIn } from '#tests/support/settings.ts'
import { password, type Visitor } from '#tests/support/visitors.ts'

let paper: Newsroom
beforeAll(async () => {
  paper = await newsroom()
  await paper.db.insert(siteSettings).values({})
  await paper.db.insert(siteTexts).values({ language: 'fr', name: 'Le Kiosque : journal' })
})
afterAll(() => paper.close())

async function start(browser: Visitor): Promise<TOTP> {
  const { uri } = fieldsOf(await change(browser, { to: 'startSecondStep', input: { password } }))
  const app = URI.parse(String(uri))
  if (!(app instanceof TOTP)) throw new Error('This is not what apps count by.')
  return app
}

function codeOf(app: TOTP, at = paper.now): string {
  return app.generate({ timestamp: at.getTime() })
}

async function switchOn(browser: Visitor): Promise<string[]> {
  const code = codeOf(await start(browser))
  const { codes } = fieldsOf(await change(browser, { to: 'confirmSecondStep', input: { code } }))
  return Array.isArray(codes) ? codes.map(String) : []
}

function fieldsOf(answer: unknown): Record<string, unknown> {
  return { ...(typeof answer === 'object' ? answer : {}) }
}

test('an app is told the name of the paper, whose account it is and a secret, in letters and as a picture', async () => {
  const lamia = await paper.signedIn((await paper.account('lamia')).id)
  const { secret, uri, qrCode } = fieldsOf(await change(lamia, { to: 'startSecondStep', input: { password } }))
  const app = URI.parse(String(uri))
  expect(app).toMatchObject({
    issuer: 'Le Kiosque journal',
    label: 'lamia',
    algorithm: 'SHA1',
    digits: 6,
    period: 30,
  })
  expect(app.secret.base32).toBe(secret)
  expect(secret).toMatch(/^[A-Z2-7]{32}$/)
  expect(Buffer.from(String(qrCode).replace('data:image/svg+xml;base64,', ''), 'base64').toString()).toMatch(/^<svg/)
})

test('the second step is on once a code of the app was given; the other browsers are out, and ten codes are shown', async () => {
  const { id } = await paper.account('karim')
  const [desk, phone] = [await paper.signedIn(id), await paper.signedIn(id)]
  const app = await start(desk)
  expect(await desk.ask('{ viewer { hasSecondStep } }')).toMatchObject({ data: { viewer: { hasSecondStep: false } } })

  const answer = await change(desk, { to: 'confirmSecondStep', input: { code: codeOf(app) } })
  expect(answer).toMatchObject({
    __typename: 'RecoveryCodesSuccess',
    account: { hasSecondStep: true, recoveryCodesLeft: 10 },
  })
  expect(fieldsOf(answer).codes).toHaveLength(10)
  expect([await isIn(desk), await isIn(phone)]).toEqual([true, false])
  expect(await paper.mailsTo('karim@example.org')).toMatchObject([{ kind: 'secondStepStarted' }])
})

test('the code that switched it on is no code to sign in with', async () => {
  const { id } = await paper.account('once')
  const browser = await paper.signedIn(id)
  const app = await start(browser)
  await change(browser, { to: 'confirmSecondStep', input: { code: codeOf(app) } })
  const ctx = paper.context()
  expect(await takeCode(ctx, { tx: paper.db, userId: id, code: codeOf(app) })).toBe('wrong')
})

test('neither the secret nor a recovery code is kept as it is', async () => {
  const { id } = await paper.account('sealed')
  const browser = await paper.signedIn(id)
  const app = await start(browser)
  const answer = await change(browser, { to: 'confirmSecondStep', input: { code: codeOf(app) } })
  const kept = JSON.stringify([
    await paper.db.select().from(authenticators).where(eq(authenticators.userId, id)),
    await paper.db.select().from(recoveryCodes).where(eq(recoveryCodes.userId, id)),
  ])
  expect(kept).not.toContain(app.secret.base32)
  const codes = fieldsOf(answer).codes
  for (const code of Array.isArray(codes) ? codes : []) {
    expect(kept).not.toContain(code)
    expect(kept).not.toContain(String(code).replaceAll('-', ''))
  }
})

test.each([
  ['', 'EMPTY'],
  ['12345', 'MALFORMED'],
  ['abcdef', 'MALFORMED'],
])('%p does not switch it on', async (code, reason) => {
  const browser = await paper.signedIn((await paper.account(`with${code}`)).id)
  await start(browser)
  expect(await change(browser, { to: 'confirmSecondStep', input: { code } })).toEqual(
    invalid({ field: 'code', reason }),
  )
})

test('a code of yesterday does not switch it on, nor one of a secret that was given up', async () => {
  const browser = await paper.signedIn((await paper.account('nora')).id)
  const wrong = invalid({ field: 'code', reason: 'WRONG' })
  const givenUp = await start(browser)
  const app = await start(browser)
  expect(await change(browser, { to: 'confirmSecondStep', input: { code: codeOf(givenUp) } })).toEqual(wrong)
  const yesterday = codeOf(app, new Date('2026-03-09T09:00:00Z'))
  expect(await change(browser, { to: 'confirmSecondStep', input: { code: yesterday } })).toEqual(wrong)
})

test('who tries codes is told to wait', async () => {
  const browser = await paper.signedIn((await paper.account('guesser')).id)
  const app = await start(browser)
  for (let guess = 0; guess < 10; guess += 1) {
    await change(browser, { to: 'confirmSecondStep', input: { code: codeOf(app) === '000000' ? '000001' : '000000' } })
  }
  expect(await change(browser, { to: 'confirmSecondStep', input: { code: codeOf(app) } })).toMatchObject({
    __typename: 'TooManyAttemptsProblem',
  })
})

test('while it is on, nobody puts another app in its place', async () => {
  const browser = await paper.signedIn((await paper.account('ines')).id)
  await switchOn(browser)
  expect(await change(browser, { to: 'startSecondStep', input: { password } })).toBe('BAD_USER_INPUT')
  expect(await browser.ask('{ viewer { hasSecondStep } }')).toMatchObject({ data: { viewer: { hasSecondStep: true } } })
})

test('new recovery codes take the place of the old ones, those that were used too', async () => {
  const { id } = await paper.account('renew')
  const browser = await paper.signedIn(id)
  const [old = ''] = await switchOn(browser)
  const answer = await change(browser, { to: 'renewRecoveryCodes', input: { password } })
  expect(answer).toMatchObject({ account: { recoveryCodesLeft: 10 } })
  expect(fieldsOf(answer).codes).not.toContain(old)
  expect(await takeCode(paper.context(), { tx: paper.db, userId: id, code: old })).toBe('wrong')
})

test('of two who ask for new codes at once, ten codes count', async () => {
  const { id } = await paper.account('race')
  const browser = await paper.signedIn(id)
  await switchOn(browser)
  const ask = () => change(browser, { to: 'renewRecoveryCodes', input: { password } })
  await Promise.all([ask(), ask(), ask()])
  expect(await paper.db.$count(recoveryCodes, eq(recoveryCodes.userId, id))).toBe(10)
})

test('staff who must have a second step may do their work from the moment that it is on', async () => {
  await paper.db.update(siteSettings).set({ staffNeedSecondStep: true })
  const editor = await paper.signedIn((await paper.account('editor', { role: 'editor' })).id)
  const code = codeOf(await start(editor))
  const { data } = await editor.ask(
    `mutation ($code: String!) { confirmSecondStep(input: { code: $code }) {
      ... on RecoveryCodesSuccess { account { lacksSecondStep viewerCanEnterNewsroom } }
    } }`,
    { code },
  )
  await paper.db.update(siteSettings).set({ staffNeedSecondStep: false })
  expect(data).toMatchObject({
    confirmSecondStep: { account: { lacksSecondStep: false, viewerCanEnterNewsroom: true } },
  })
})

test('there are no recovery codes for who has no second step', async () => {
  const browser = await paper.signedIn((await paper.account('without')).id)
  expect(await change(browser, { to: 'renewRecoveryCodes', input: { password } })).toBe('BAD_USER_INPUT')
})

test('it is switched off with the password, codes and all, and its owner is told', async () => {
  const { id } = await paper.account('selma')
  const browser = await paper.signedIn(id)
  await switchOn(browser)
  expect(await change(browser, { to: 'stopSecondStep', input: { password: 'guessed' } })).toEqual(
    invalid({ field: 'password', reason: 'WRONG' }),
  )
  expect(await change(browser, { to: 'stopSecondStep', input: { password } })).toMatchObject({
    account: { hasSecondStep: false, recoveryCodesLeft: 0 },
  })
  const kinds = (await paper.mailsTo('selma@example.org')).map(({ kind }) => kind)
  expect(kinds).toEqual(['secondStepStarted', 'secondStepEnded'])
})

test('nothing is started, renewed or stopped without the password', async () => {
  const browser = await paper.signedIn((await paper.account('open')).id)
  const wrong = invalid({ field: 'password', reason: 'WRONG' })
  for (const to of ['startSecondStep', 'renewRecoveryCodes', 'stopSecondStep'] as const) {
    expect(await change(browser, { to, input: { password: 'guessed' } })).toEqual(wrong)
  }
})
