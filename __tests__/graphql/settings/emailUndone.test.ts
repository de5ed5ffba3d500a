import { eq } from 'drizzle-orm'
import { accountLinks, authenticators, recoveryCodes } from '#db/schema/accounts.ts'
import { users } from '#db/schema/users.ts'
import { encrypt } from '#domain/accounts/keys.ts'
import { newsroom, type Newsroom } from '#tests/support/newsroom.ts'
import { change, isIn } from '#tests/support/settings.ts'
import { password } from '#tests/support/visitors.ts'

let paper: Newsroom
beforeAll(async () => void (paper = await newsroom()))
afterAll(() => paper.close())

const unusable = { __typename: 'UnusableLinkProblem' }

async function move(id: number, { to, at = '2026-03-10T09:00:00Z' }: { to: string; at?: string }) {
  const thief = await paper.signedIn(id)
  await change(thief, { to: 'changeEmail', input: { password, email: to, emailAgain: to }, at })
  const asked = (await paper.mailsTo(to)).findLast(({ kind }) => kind === 'changeEmail')
  await change(thief, { to: 'followEmailChange', input: { token: paper.tokenIn(asked) }, at })
  return thief
}

async function undoFrom(email: string, { at }: { at?: string } = {}) {
  const told = (await paper.mailsTo(email)).findLast(({ kind }) => kind === 'emailChanged')
  const input = { token: paper.tokenIn(told) }
  return change(paper.visitor(), { to: 'undoEmailChange', input, ...(at !== undefined && { at }) })
}

async function rowOf(id: number) {
  const [row] = await paper.db.select().from(users).where(eq(users.id, id))
  return row
}

test('whose address was changed by another brings it back, and gets a link to a new password', async () => {
  const { id } = await paper.account('lamia')
  const thief = await move(id, { to: 'thief@evil.example' })
  expect(await isIn(thief)).toBe(true)

  expect(await undoFrom('lamia@example.org')).toEqual({
    __typename: 'FollowEmailChangeSuccess',
    email: 'lamia@example.org',
  })
  expect(await isIn(thief)).toBe(false)
  expect(await rowOf(id)).toMatchObject({ email: 'lamia@example.org', passwordHash: null })
  expect((await paper.mailsTo('lamia@example.org')).map(({ kind }) => kind)).toEqual(['emailChanged', 'resetPassword'])
  expect(await undoFrom('lamia@example.org')).toEqual(unusable)
})

test('the way back stays open for 14 days', async () => {
  const [early, late] = [await paper.account('early'), await paper.account('late')]
  await move(early.id, { to: 'early@new.example' })
  await move(late.id, { to: 'late@new.example' })
  expect(await undoFrom('early@example.org', { at: '2026-03-24T08:59:59Z' })).toMatchObject({
    email: 'early@example.org',
  })
  expect(await undoFrom('late@example.org', { at: '2026-03-24T09:00:00Z' })).toEqual(unusable)
})

test('who took an account over finds no way back into it', async () => {
  const { id } = await paper.account('karim')
  await move(id, { to: 'first@evil.example', at: '2026-03-10T09:00:00Z' })
  await move(id, { to: 'second@evil.example', at: '2026-03-10T09:05:00Z' })
  const waiting = await paper.signedIn(id)
  await change(waiting, {
    to: 'changeEmail',
    input: { password, email: 'third@evil.example', emailAgain: 'third@evil.example' },
  })
  await change(waiting, { to: 'deleteAccount', input: { password } })

  expect(await undoFrom('karim@example.org', { at: '2026-03-10T10:00:00Z' })).toMatchObject({
    email: 'karim@example.org',
  })
  const [third] = await paper.mailsTo('third@evil.example')
  expect(await change(paper.visitor(), { to: 'followEmailChange', input: { token: paper.tokenIn(third) } })).toEqual(
    unusable,
  )
  expect(await undoFrom('first@evil.example', { at: '2026-03-10T10:01:00Z' })).toEqual(unusable)
  expect(await rowOf(id)).toMatchObject({ email: 'karim@example.org', deleteAt: null })
})

test('a second step that was set up since is gone, one from before stays', async () => {
  const [before, since] = [await paper.account('before'), await paper.account('since')]
  const secondStep = (userId: number, createdAt: Date) =>
    paper.db.insert(authenticators).values({
      userId,
      secret: encrypt('a secret for tests', 'JBSWY3DPEHPK3PXP'),
      confirmedAt: createdAt,
      createdAt,
    })
  await secondStep(before.id, new Date('2026-03-09T09:00:00Z'))
  await move(before.id, { to: 'before@evil.example' })
  await move(since.id, { to: 'since@evil.example' })
  await secondStep(since.id, new Date('2026-03-10T09:01:00Z'))
  await paper.db.insert(recoveryCodes).values({ userId: since.id, codeHash: 'of the thief' })

  const at = '2026-03-10T10:00:00Z'
  await undoFrom('before@example.org', { at })
  await undoFrom('since@example.org', { at })
  expect((await paper.db.select().from(authenticators)).map(({ userId }) => userId)).toEqual([before.id])
  expect(await paper.db.select().from(recoveryCodes)).toEqual([])
})

test('nobody keeps an address from its owner by registering it in the meantime', async () => {
  const { id } = await paper.account('nora')
  await move(id, { to: 'nora@evil.example' })
  await paper.account('squatter', { email: 'nora@example.org', emailConfirmedAt: null })
  expect(await undoFrom('nora@example.org')).toMatchObject({ email: 'nora@example.org' })
})

test('where somebody else has confirmed the address since, the link leads nowhere', async () => {
  const { id } = await paper.account('ines')
  await move(id, { to: 'ines@new.example' })
  await paper.account('successor', { email: 'ines@example.org' })
  expect(await undoFrom('ines@example.org')).toEqual(unusable)
  expect(await rowOf(id)).toMatchObject({ email: 'ines@new.example' })
})

test('of two who follow ways back at once, each comes to an end', async () => {
  const { id } = await paper.account('selma')
  await move(id, { to: 'selma@evil.example', at: '2026-03-10T09:00:00Z' })
  await move(id, { to: 'selma@worse.example', at: '2026-03-10T09:05:00Z' })
  const [owner, thief] = await Promise.all([undoFrom('selma@example.org'), undoFrom('selma@evil.example')])
  expect([owner, thief]).toContainEqual({ __typename: 'FollowEmailChangeSuccess', email: 'selma@example.org' })
  expect(await rowOf(id)).toMatchObject({ email: 'selma@example.org' })
  const open = await paper.db.select().from(accountLinks).where(eq(accountLinks.userId, id))
  expect(open.filter(({ usedAt, purpose }) => usedAt === null && purpose !== 'reset_password')).toEqual([])
})
