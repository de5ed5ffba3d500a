import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { eq, sql } from 'drizzle-orm'
import sharp from 'sharp'
import { accountEvents, accountLinks, authenticators, foreignAccounts, recoveryCodes } from '#db/schema/accounts.ts'
import { comments } from '#db/schema/comments.ts'
import { mails } from '#db/schema/mails.ts'
import { media } from '#db/schema/media.ts'
import { people } from '#db/schema/people.ts'
import { ballots } from '#db/schema/polls.ts'
import { ratings } from '#db/schema/ratings.ts'
import { sessions } from '#db/schema/sessions.ts'
import { users, userSections } from '#db/schema/users.ts'
import { deleteDueAccounts } from '#domain/accounts/deleteDueAccounts.ts'
import type { Viewer } from '#domain/accounts/viewer.ts'
import { newsroom, type Newsroom } from '#tests/support/newsroom.ts'
import { change, invalid, isIn } from '#tests/support/settings.ts'
import { testMediaFolder } from '#tests/support/templates.ts'
import { password } from '#tests/support/visitors.ts'
import { writer } from '#tests/support/write.ts'

let paper: Newsroom
beforeAll(async () => void (paper = await newsroom()))
afterAll(() => paper.close())

const aWeekLater = '2026-03-17T09:00:00.000Z'

function clockAt(at: string, viewer: Viewer = { kind: 'system' }) {
  return deleteDueAccounts({ ...paper.context(at), viewer, caller: { network: '', device: '' } })
}

async function exists(id: number): Promise<boolean> {
  return (await paper.db.$count(users, eq(users.id, id))) === 1
}

test('the last administrator stays; of two who leave at once, one does', async () => {
  const [first, second] = [
    await paper.account('first-administrator', { role: 'administrator' }),
    await paper.account('second-administrator', { role: 'administrator' }),
  ]
  const browsers = [await paper.signedIn(first.id), await paper.signedIn(second.id)]
  const left = await Promise.all(browsers.map((one) => change(one, { to: 'deleteAccount', input: { password } })))
  expect(left.filter((answer) => JSON.stringify(answer).includes('LastAdministratorProblem'))).toHaveLength(1)
  await paper.db.update(users).set({ role: 'reader', deleteAt: null }).where(eq(users.role, 'administrator'))
})

test('an account goes seven days after its owner asked, and not a moment before', async () => {
  const { id } = await paper.account('lamia')
  const [desk, phone] = [await paper.signedIn(id), await paper.signedIn(id)]
  expect(await change(desk, { to: 'deleteAccount', input: { password } })).toMatchObject({
    account: { deleteAt: aWeekLater },
  })
  expect([await isIn(desk), await isIn(phone)]).toEqual([true, false])
  expect(await paper.mailsTo('lamia@example.org')).toMatchObject([
    { kind: 'deletionAsked', values: { deleteAt: aWeekLater } },
  ])

  expect(await clockAt('2026-03-17T08:59:59Z')).toBe(0)
  expect(await exists(id)).toBe(true)
  expect(await clockAt(aWeekLater)).toBe(1)
  expect(await exists(id)).toBe(false)
  expect(await isIn(desk)).toBe(false)
})

test('until then its owner can keep it', async () => {
  const { id } = await paper.account('karim')
  const browser = await paper.signedIn(id)
  await change(browser, { to: 'deleteAccount', input: { password } })
  expect(await change(browser, { to: 'keepAccount' })).toMatchObject({ account: { deleteAt: null } })
  expect(await clockAt(aWeekLater)).toBe(0)
  expect(await exists(id)).toBe(true)
})

test('who asks twice is deleted on the first day, and told once', async () => {
  const { id } = await paper.account('twice')
  const browser = await paper.signedIn(id)
  await change(browser, { to: 'deleteAccount', input: { password } })
  const at = '2026-03-10T15:00:00Z'
  expect(await change(browser, { to: 'deleteAccount', input: { password }, at })).toMatchObject({
    account: { deleteAt: aWeekLater },
  })
  expect(await paper.mailsTo('twice@example.org')).toHaveLength(1)
})

test('without the password nothing is asked for', async () => {
  const { id } = await paper.account('nora')
  const browser = await paper.signedIn(id)
  expect(await change(browser, { to: 'deleteAccount', input: { password: 'guessed' } })).toEqual(
    invalid({ field: 'password', reason: 'WRONG' }),
  )
  expect(await change(browser, { to: 'keepAccount' })).toMatchObject({ account: { deleteAt: null } })
})

test('only the paper’s own clock deletes accounts', async () => {
  await expect(clockAt(aWeekLater, { kind: 'guest' })).rejects.toMatchObject({ code: 'UNAUTHENTICATED' })
})

test('what was said stays under the name it was said with, and every vote counts; all else goes', async () => {
  const write = writer(paper)
  const section = await write.section('economie')
  const article = await write.article({ sectionId: section.id })
  const poll = await write.poll({ Thé: 0 })
  const { id: userId } = await paper.account('ines', { role: 'author' })
  const of = { userId }
  const hour = new Date(paper.now.getTime() + 3_600_000)

  const comment = await write.comment(article.id, { ...of, authorName: 'Inès B.' })
  const person = await write.person('ines', of)
  await paper.db.insert(ratings).values({ ...of, articleId: article.id, voterKey: 'hers', stars: 5 })
  await paper.db.insert(ballots).values({ ...of, pollId: poll.id, voterKey: 'hers' })
  await paper.db.insert(userSections).values({ ...of, sectionId: section.id })
  await paper.db.insert(authenticators).values({ ...of, secret: 'sealed' })
  await paper.db.insert(recoveryCodes).values({ ...of, codeHash: 'hash' })
  await paper.db.insert(foreignAccounts).values({ ...of, provider: 'google', subject: 'ines' })
  await paper.db
    .insert(accountLinks)
    .values({ ...of, purpose: 'change_email', email: 'new@ines.example', expiresAt: hour })
  const browser = await paper.signedIn(userId)
  const square = await sharp({ create: { width: 100, height: 100, channels: 3, background: '#102030' } })
    .png()
    .toBuffer()
  const picture = `data:image/png;base64,${square.toString('base64')}`
  await change(browser, { to: 'updateProfile', input: { picture } })
  await change(browser, { to: 'deleteAccount', input: { password } })
  const [portrait] = await paper.db.select().from(media)
  const file = join(testMediaFolder(), portrait?.path ?? 'none')
  expect(existsSync(file)).toBe(true)

  expect(await clockAt(aWeekLater)).toBeGreaterThan(0)
  expect(await paper.db.select().from(comments).where(eq(comments.id, comment.id))).toMatchObject([
    { userId: null, authorName: 'Inès B.', state: 'published' },
  ])
  expect(await paper.db.select().from(people).where(eq(people.id, person.id))).toMatchObject([
    { userId: null, name: 'ines' },
  ])
  expect(await paper.db.select().from(ratings)).toMatchObject([{ userId: null, stars: 5 }])
  expect(await paper.db.select().from(ballots)).toMatchObject([{ userId: null }])
  for (const table of [sessions, userSections, authenticators, recoveryCodes, foreignAccounts, accountLinks, mails]) {
    expect(await paper.db.$count(table, eq(table.userId, userId))).toBe(0)
  }
  expect(await paper.db.$count(media)).toBe(0)
  expect(existsSync(file)).toBe(false)
})

test('of what somebody did, what and when is known after the account is gone, no longer who and where from', async () => {
  const { id } = await paper.account('audited')
  const browser = await paper.signedIn(id, { device: 'A device of its own' })
  await change(browser, { to: 'endOtherSessions' })
  await change(browser, { to: 'deleteAccount', input: { password } })
  await paper.db
    .insert(accountEvents)
    .values({ kind: 'suspended', userId: id, actorId: (await paper.account('staff')).id, device: 'Desk' })
  await clockAt(aWeekLater)
  const events = await paper.db.select().from(accountEvents)
  expect(events.filter(({ device }) => device === 'A device of its own')).toEqual([])
  expect(events).toContainEqual(
    expect.objectContaining({ kind: 'sessionsEnded', userId: null, actorId: null, network: '' }),
  )
  expect(events).toContainEqual(expect.objectContaining({ kind: 'suspended', userId: null, device: 'Desk' }))
  expect(events).toContainEqual(expect.objectContaining({ kind: 'deleted', userId: null, details: { role: 'reader' } }))
})

test('every table that names accounts says what becomes of its rows', async () => {
  const { rows } = await paper.db.execute(sql`
    select conrelid::regclass::text as of, confdeltype as becomes from pg_constraint
    where confrelid = 'users'::regclass and contype = 'f' order by 1, 2`)
  const tablesThat = (becomes: string) => [
    ...new Set(rows.filter((row) => row.becomes === becomes).map((row) => row.of)),
  ]
  expect(tablesThat('n')).toEqual(['account_events', 'ballots', 'comments', 'people', 'ratings'])
  expect(tablesThat('c')).toEqual([
    'account_links',
    'authenticators',
    'foreign_accounts',
    'mails',
    'recovery_codes',
    'sessions',
    'user_sections',
  ])
  expect(rows).toHaveLength(13)
})

test('whom an account or a picture belonged to is found by an index when it goes', async () => {
  const { rows } = await paper.db.execute(sql`
    select conrelid::regclass || '.' || attname as searched
    from pg_constraint join pg_attribute on attrelid = conrelid and attnum = conkey[1]
    where confrelid in ('users'::regclass, 'media'::regclass) and contype = 'f'
      and not exists (select from pg_index where indrelid = conrelid and indkey[0] = conkey[1])`)
  expect(rows).toEqual([])
})
