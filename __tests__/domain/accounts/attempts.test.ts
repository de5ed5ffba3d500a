import { sql } from 'drizzle-orm'
import { rateLimits } from '#db/schema/guards.ts'
import { users } from '#db/schema/users.ts'
import { attemptLimits, countAttempt, forgetAttempts } from '#domain/accounts/attempts.ts'
import { recordEvent } from '#domain/accounts/events.ts'
import type { Ctx } from '#domain/ctx.ts'
import { type Newsroom, newsroom } from '#tests/support/newsroom.ts'

let paper: Newsroom
let lamia: number
const home = '203.0.113.7'
const away = '198.51.100.4'

beforeAll(async () => {
  paper = await newsroom()
  const [user] = await paper.db
    .insert(users)
    .values({ username: 'Lamia', email: 'lamia@example.org', name: 'Lamia Kaci' })
    .returning({ id: users.id })
  lamia = user?.id ?? 0
  await recordEvent(from(home), { tx: paper.db, kind: 'signedIn', userId: lamia })
})
afterAll(() => paper.close())
beforeEach(async () => void (await paper.db.delete(rateLimits)))

function from(network: string): Ctx {
  return { ...paper.context(), caller: { network, device: '' } }
}

const signIn = (network: string, about = 'lamia') => countAttempt(from(network), { kind: 'signIn', about })
const { network: ofNetwork, account: ofAccount } = attemptLimits.signIn

async function times<T>(count: number, attempt: (index: number) => Promise<T>): Promise<T[]> {
  const answers: T[] = []
  for (let index = 0; index < count; index += 1) answers.push(await attempt(index))
  return answers
}

test('twenty who try an account at once from twenty networks make ten attempts', async () => {
  const answers = await Promise.all(Array.from({ length: 20 }, (_, index) => signIn(`192.0.2.${index}`)))

  expect(answers.filter((wait) => wait === null)).toHaveLength(ofAccount.points)
  for (const wait of answers) if (wait !== null) expect(wait).toBeLessThanOrEqual(ofAccount.seconds)
})

test('an account is the same one by identifier and address, in any spelling', async () => {
  await times(4, () => signIn(away, 'LAMIA'))
  await times(3, () => signIn(away, ' lamia@EXAMPLE.org '))
  await times(3, () => signIn(away, 'ｌａｍｉａ'))
  expect(await signIn(away)).not.toBeNull()
})

test('the owner of an attacked account gets in from where she signed in before', async () => {
  await times(15, (index) => signIn(`192.0.2.${index}`))

  expect(await signIn(away)).not.toBeNull()
  expect(await signIn(home)).toBeNull()
})

test('somebody in her house has as many attempts as anybody, and a success starts them anew', async () => {
  await times(ofAccount.points, () => signIn(home))
  expect(await signIn(home)).not.toBeNull()

  await forgetAttempts(from(home), { kind: 'signIn', about: 'lamia' })
  expect(await signIn(home)).toBeNull()
})

test('what opens an account of one’s own opens no way to another’s', async () => {
  await times(ofAccount.points, () => signIn(away))
  await forgetAttempts(from(away), { kind: 'signIn', about: 'eve' })
  await forgetAttempts(from(away), { kind: 'signIn', about: 'lamia' })
  expect(await signIn(away)).not.toBeNull()
})

test('an account that does not exist is counted as one that does', async () => {
  const answers = await times(ofAccount.points + 1, () => signIn(away, 'nobody.here'))
  expect(answers.slice(0, -1)).toEqual(answers.slice(0, -1).map(() => null))
  expect(answers.at(-1)).toBeGreaterThan(0)
})

test('a network that tries one account after another is stopped, and others are not', async () => {
  await times(ofNetwork.points, (index) => signIn(away, `somebody${index}`))

  expect(await signIn(away, 'somebody.else')).not.toBeNull()
  expect(await signIn('198.51.100.5', 'somebody.else')).toBeNull()
})

test('a house is one network however many addresses of its own it makes up', async () => {
  await times(ofNetwork.points, (index) => signIn(`2001:db8:1:2::${index.toString(16)}`, `somebody${index}`))

  expect(await signIn('2001:db8:1:2:ffff::1', 'else')).not.toBeNull()
  expect(await signIn('2001:db8:1:3::1', 'else')).toBeNull()
})

test('what was tried is forgotten when its time is over, and swept away', async () => {
  await times(ofAccount.points + 5, () => signIn(away))
  await paper.db.update(rateLimits).set({ expire: sql`${rateLimits.expire} - ${ofAccount.seconds * 1000}` })

  expect(await signIn('198.51.100.9')).toBeNull()
  await signIn('198.51.100.10', 'another')
  const left = await paper.db.select().from(rateLimits)
  expect(left.every(({ expire }) => (expire ?? 0) > Date.now())).toBe(true)
})

test('kinds of attempts do not count for each other', async () => {
  await times(ofAccount.points, () => signIn(away))
  expect(await countAttempt(from(away), { kind: 'recover', about: 'lamia@example.org' })).toBeNull()
})

test('a member is counted by the account that is signed in, whatever is typed', async () => {
  const ctx: Ctx = {
    ...from(away),
    viewer: {
      kind: 'member',
      id: lamia,
      role: 'reader',
      mayPublish: false,
      isConfirmed: true,
      lacksSecondStep: false,
      sections: [],
      sessionId: 1,
    },
  }
  const { points } = attemptLimits.password.account
  const answers = await times(points + 1, (index) => countAttempt(ctx, { kind: 'password', about: `typed${index}` }))
  expect(answers.at(-1)).not.toBeNull()
})

test('the paper itself is not counted', async () => {
  const ctx: Ctx = { ...from(''), viewer: { kind: 'system' } }
  const answers = await times(30, () => countAttempt(ctx, { kind: 'mail', about: 'lamia@example.org' }))
  expect(answers.every((wait) => wait === null)).toBe(true)
})

test.each([
  ['a statement', "lamia'; drop table users"],
  ['a null', 'la\0mia'],
  ['half a character', '\ud800'],
  ['a book', 'x'.repeat(50_000)],
])('%s is only a name', async (_, typed) => {
  expect(await signIn(away, typed)).toBeNull()
})

test('nothing that is kept says who tried or from where', async () => {
  await signIn(away)
  await signIn(away, 'nobody@example.org')
  const text = JSON.stringify(await paper.db.select().from(rateLimits))
  expect(text).not.toMatch(/lamia|nobody|198\.51/)
})
