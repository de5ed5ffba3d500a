import { eq } from 'drizzle-orm'
import { users } from '#db/schema/users.ts'
import { newsroom, type Newsroom } from '#tests/support/newsroom.ts'
import { change, invalid, isIn } from '#tests/support/settings.ts'
import { password, type Visitor } from '#tests/support/visitors.ts'

let paper: Newsroom
beforeAll(async () => void (paper = await newsroom()))
afterAll(() => paper.close())

const unusable = { __typename: 'UnusableLinkProblem' }

function ask(browser: Visitor, { email, at, ...input }: { email: string; at?: string; [field: string]: unknown }) {
  return change(browser, {
    to: 'changeEmail',
    input: { password, email, emailAgain: email, ...input },
    ...(at !== undefined && { at }),
  })
}

/** Follows the link in the newest mail of a kind that an address was sent. */
async function follow(browser: Visitor, { sentTo, at }: { sentTo: string; at?: string }) {
  const mail = (await paper.mailsTo(sentTo)).findLast(({ kind }) => ['changeEmail', 'emailChanged'].includes(kind))
  const to = mail?.kind === 'changeEmail' ? 'followEmailChange' : 'undoEmailChange'
  return change(browser, { to, input: { token: paper.tokenIn(mail) }, ...(at !== undefined && { at }) })
}

async function emailOf(id: number): Promise<string | undefined> {
  const [row] = await paper.db.select({ email: users.email }).from(users).where(eq(users.id, id))
  return row?.email
}

test('a new address counts once its link was followed, and not before', async () => {
  const { id } = await paper.account('lamia')
  const lamia = await paper.signedIn(id)
  expect(await ask(lamia, { email: 'Lamia@New.example', emailAgain: 'lamia@new.example' })).toMatchObject({
    account: { email: 'lamia@example.org', nextEmail: 'lamia@new.example' },
  })
  expect(await emailOf(id)).toBe('lamia@example.org')
  expect(await paper.mailsTo('lamia@example.org')).toEqual([])

  expect(await follow(paper.visitor(), { sentTo: 'lamia@new.example' })).toEqual({
    __typename: 'FollowEmailChangeSuccess',
    email: 'lamia@new.example',
  })
  expect(await emailOf(id)).toBe('lamia@new.example')
  expect(await follow(paper.visitor(), { sentTo: 'lamia@new.example' })).toEqual(unusable)
})

test('a followed link ends every session but the one it was followed in, and tells the address before it', async () => {
  const { id } = await paper.account('karim')
  const [desk, phone] = [await paper.signedIn(id), await paper.signedIn(id)]
  await ask(desk, { email: 'karim@new.example' })
  await follow(desk, { sentTo: 'karim@new.example' })
  expect([await isIn(desk), await isIn(phone)]).toEqual([true, false])
  expect(await paper.mailsTo('karim@example.org')).toMatchObject([
    { kind: 'emailChanged', values: { newEmail: 'karim@new.example' } },
  ])
})

test('without the password no link is sent', async () => {
  const browser = await paper.signedIn((await paper.account('nora')).id)
  expect(await ask(browser, { email: 'nora@new.example', password: 'guessed' })).toEqual(
    invalid({ field: 'password', reason: 'WRONG' }),
  )
  expect(await paper.mailsTo('nora@new.example')).toEqual([])
})

test.each([
  ['', '', invalid({ field: 'email', reason: 'EMPTY' }, { field: 'emailAgain', reason: 'EMPTY' })],
  ['a@b.example, c@d.example', 'a@b.example, c@d.example', invalid({ field: 'email', reason: 'MALFORMED' })],
  ['selma@new.example', 'salma@new.example', invalid({ field: 'emailAgain', reason: 'DIFFERENT' })],
])('%p, repeated as %p, is no address to change to', async (email, emailAgain, problem) => {
  const name = `selma${email.length}`
  const browser = await paper.signedIn((await paper.account(name)).id)
  expect(await ask(browser, { email, emailAgain })).toEqual(problem)
})

test('a later wish takes the place of an earlier one, and the present address calls it off', async () => {
  const { id } = await paper.account('ines')
  const ines = await paper.signedIn(id)
  await ask(ines, { email: 'ines@first.example' })
  await ask(ines, { email: 'ines@second.example' })
  expect(await follow(ines, { sentTo: 'ines@first.example' })).toEqual(unusable)
  expect(await ask(ines, { email: 'ines@example.org' })).toMatchObject({ account: { nextEmail: null } })
  expect(await follow(ines, { sentTo: 'ines@second.example' })).toEqual(unusable)
  expect(await emailOf(id)).toBe('ines@example.org')
})

test('a link is good for a day', async () => {
  const { id } = await paper.account('late')
  await ask(await paper.signedIn(id), { email: 'late@new.example' })
  const at = '2026-03-11T09:00:00Z'
  expect(await follow(paper.visitor(), { sentTo: 'late@new.example', at })).toEqual(unusable)
})

test('nobody learns whether an address has an account: the answer is the same, and its owner gets another mail', async () => {
  await paper.account('owner')
  const curious = await paper.signedIn((await paper.account('curious')).id)
  expect(await ask(curious, { email: 'owner@example.org' })).toMatchObject({
    account: { email: 'curious@example.org', nextEmail: 'owner@example.org' },
  })
  expect(await paper.mailsTo('owner@example.org')).toMatchObject([
    { kind: 'alreadyRegistered', values: { username: 'owner' } },
  ])
})

test('of twenty who follow links to one address at once, one gets it', async () => {
  const accounts = await Promise.all(Array.from({ length: 20 }, (_, n) => paper.account(`crowd${n}`)))
  for (const { id } of accounts) await ask(await paper.signedIn(id), { email: 'one@crowd.example' })
  const sent = await paper.mailsTo('one@crowd.example')
  expect(sent).toHaveLength(20)

  const answers = await Promise.all(
    sent.map((mail) => change(paper.visitor(), { to: 'followEmailChange', input: { token: paper.tokenIn(mail) } })),
  )
  expect(answers.filter((answer) => JSON.stringify(answer) === JSON.stringify(unusable))).toHaveLength(19)
  const holders = await paper.db.select().from(users).where(eq(users.email, 'one@crowd.example'))
  expect(holders).toHaveLength(1)
})

test('an account that never confirmed an address gives way to who reads its mail', async () => {
  const squatter = await paper.account('squatter', { email: 'hers@new.example', emailConfirmedAt: null })
  const { id } = await paper.account('rightful')
  const rightful = await paper.signedIn(id)
  await change(rightful, {
    to: 'changeEmail',
    input: { password, email: 'hers@new.example', emailAgain: 'hers@new.example' },
  })
  expect(await follow(rightful, { sentTo: 'hers@new.example' })).toMatchObject({ email: 'hers@new.example' })
  expect(await emailOf(squatter.id)).toBeUndefined()
})
