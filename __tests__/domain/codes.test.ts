import { eq } from 'drizzle-orm'
import { TOTP } from 'otpauth'
import { accountEvents, authenticators } from '#db/schema/accounts.ts'
import { users } from '#db/schema/users.ts'
import { takeCode } from '#domain/accounts/codes.ts'
import { encrypt } from '#domain/accounts/keys.ts'
import { makeRecoveryCodes } from '#domain/accounts/recoveryCodes.ts'
import { newsroom, type Newsroom } from '#tests/support/newsroom.ts'

let paper: Newsroom
let people = 0
beforeAll(async () => void (paper = await newsroom()))
afterAll(() => paper.close())

const secret = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP'

async function somebody({ isOn = true } = {}) {
  const name = `lamia${(people += 1)}`
  const [row] = await paper.db
    .insert(users)
    .values({ username: name, name, email: `${name}@example.org` })
    .returning()
  const userId = row?.id ?? 0
  await paper.db.insert(authenticators).values({
    userId,
    secret: encrypt(paper.context().site.secret, secret),
    confirmedAt: isOn ? paper.now : null,
  })
  const give = (code: string, at?: Date) => {
    const ctx = paper.context(at?.toISOString())
    return ctx.db.transaction((tx) => takeCode(ctx, { tx, userId, code }))
  }
  return { userId, give }
}

function codeAt(seconds: number): string {
  return new TOTP({ secret }).generate({ timestamp: paper.now.getTime() + seconds * 1000 })
}

test('the code that the app shows is taken, once', async () => {
  const lamia = await somebody()
  expect(await lamia.give(codeAt(0))).toBe('taken')
  expect(await lamia.give(codeAt(0))).toBe('wrong')
})

test('of twenty who bring the same code at once, one gets in', async () => {
  const lamia = await somebody()
  const answers = await Promise.all(Array.from({ length: 20 }, () => lamia.give(codeAt(0))))
  expect(answers.filter((answer) => answer === 'taken')).toHaveLength(1)
})

test('a clock may be half a minute wrong, not more', async () => {
  const [slow, fast, slower, faster] = await Promise.all([somebody(), somebody(), somebody(), somebody()])
  expect(await slow.give(codeAt(-30))).toBe('taken')
  expect(await fast.give(codeAt(30))).toBe('taken')
  expect(await slower.give(codeAt(-60))).toBe('wrong')
  expect(await faster.give(codeAt(60))).toBe('wrong')
})

test('after a code, no earlier one is taken', async () => {
  const lamia = await somebody()
  expect(await lamia.give(codeAt(0))).toBe('taken')
  expect(await lamia.give(codeAt(-30))).toBe('wrong')
  expect(await lamia.give(codeAt(30), new Date(paper.now.getTime() + 30_000))).toBe('taken')
})

test('a code may be typed in Arabic digits, and with a gap', async () => {
  const [arabic, persian, gap] = await Promise.all([somebody(), somebody(), somebody()])
  const inDigitsFrom = (zero: number) => codeAt(0).replace(/\d/g, (digit) => String.fromCharCode(zero + Number(digit)))
  expect(await arabic.give(inDigitsFrom(0x660))).toBe('taken')
  expect(await persian.give(inDigitsFrom(0x6f0))).toBe('taken')
  expect(await gap.give(` ${codeAt(0).slice(0, 3)} ${codeAt(0).slice(3)}\u200f`)).toBe('taken')
})

test('before the second step is on, no code counts', async () => {
  const lamia = await somebody({ isOn: false })
  expect(await lamia.give(codeAt(0))).toBe('wrong')
})

test.each(['', '000000', '12345', '٪'])('%p is no code', async (code) => {
  const lamia = await somebody()
  expect(await lamia.give(code === codeAt(0) ? '000001' : code)).toBe('wrong')
})

test('ten thousand characters are no code', async () => {
  const lamia = await somebody()
  expect(await lamia.give('7'.repeat(10_000))).toBe('wrong')
})

test('ten recovery codes can be read out, and each is good once, for its owner', async () => {
  const [lamia, karim] = await Promise.all([somebody(), somebody()])
  const codes = await makeRecoveryCodes(paper.db, lamia.userId)
  expect(new Set(codes).size).toBe(10)
  for (const code of codes) expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}$/)

  const [first = '', second = ''] = codes
  expect(await karim.give(first)).toBe('wrong')
  expect(await lamia.give(first)).toBe('taken')
  expect(await lamia.give(first)).toBe('wrong')
  expect(
    await lamia.give(` ${second.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l')}`),
  ).toBe('taken')

  const events = await paper.db.select().from(accountEvents).where(eq(accountEvents.userId, lamia.userId))
  expect(events.map(({ kind }) => kind)).toEqual(['recoveryCodeUsed', 'recoveryCodeUsed'])
})

test('of twenty who bring the same recovery code at once, one gets in', async () => {
  const lamia = await somebody()
  const [code = ''] = await makeRecoveryCodes(paper.db, lamia.userId)
  const answers = await Promise.all(Array.from({ length: 20 }, () => lamia.give(code)))
  expect(answers.filter((answer) => answer === 'taken')).toHaveLength(1)
})

test('new recovery codes make the earlier ones worthless', async () => {
  const lamia = await somebody()
  const [earlier = ''] = await makeRecoveryCodes(paper.db, lamia.userId)
  const [later = ''] = await makeRecoveryCodes(paper.db, lamia.userId)
  expect(await lamia.give(earlier)).toBe('wrong')
  expect(await lamia.give(later)).toBe('taken')
})
