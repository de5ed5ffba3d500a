import { eq } from 'drizzle-orm'
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { accountLinks } from '#db/schema/accounts.ts'
import { mails } from '#db/schema/mails.ts'
import { makeLink } from '#domain/accounts/links.ts'
import { deliverMail } from '#domain/mails/deliver.ts'
import { openPost } from '#server/post.ts'
import { readMail } from '#tests/support/mailbox.ts'
import { postRoom } from '#tests/support/postRoom.ts'

let room: Awaited<ReturnType<typeof postRoom>>

beforeAll(async () => {
  room = await postRoom()
})
beforeEach(() => room.empty())
afterAll(() => room.close())

test('two who send the same mail at once send it once, and so does whoever comes later', async () => {
  const mailId = await room.queue({ kind: 'passwordChanged' })
  const outcomes = await Promise.all([room.deliver(mailId), room.deliver(mailId), room.deliver(mailId)])
  expect(outcomes.toSorted()).toEqual(['posted', 'postedBefore', 'postedBefore'])
  expect(await room.deliver(mailId)).toBe('postedBefore')
  expect(room.server.taken).toHaveLength(1)
})

test('a mail that a server does not take now is sent later, and can be told when it was taken twice', async () => {
  const mailId = await room.queue({ kind: 'passwordChanged' })
  room.server.answers.set('.', '451 Not now')
  await expect(room.deliver(mailId)).rejects.toThrow('451')
  expect(await room.stateOf(mailId)).toMatchObject({ attempts: 1, sentAt: null })

  room.server.answers.clear()
  expect(await room.deliver(mailId)).toBe('posted')
  expect(await room.stateOf(mailId)).toMatchObject({ attempts: 2, sentAt: expect.any(Date) })
  const [first, second] = room.server.taken.map(({ raw }) => readMail(raw).headers['message-id'])
  expect(first).toMatch(/^<mail-\d+-[\w-]{22}@paper\.example>$/)
  expect(second).toBe(first)
})

test('an address that no longer takes mail is not tried for ever', async () => {
  const mailId = await room.queue({ kind: 'passwordChanged' })
  room.server.answers.set('RCPT TO', '550 Nobody of that name')
  expect(await room.deliver(mailId)).toBe('refused')
})

test('a link that leads nowhere any more is not sent', async () => {
  const make = () =>
    room.paper.db.transaction((tx) =>
      makeLink(room.paper.context(), { tx, userId: room.rosa, purpose: 'reset_password', email: 'rosa@example.org' }),
    )
  const first = await room.queue({ kind: 'resetPassword', linkId: await make() })
  const second = await room.queue({ kind: 'resetPassword', linkId: await make() })
  expect(await room.deliver(first)).toBe('outdated')
  await room.paper.db.update(accountLinks).set({ expiresAt: room.paper.now })
  expect(await room.deliver(second)).toBe('outdated')
  expect(room.server.taken).toEqual([])
})

test('a mail goes with the account it was for', async () => {
  expect(await room.deliver(987_654)).toBe('gone')
})

test('without a mail server a mail is a file that only its owner can read, and the same mail one file', async () => {
  const folder = join(await mkdtemp(join(tmpdir(), 'kiosque-mail-')), 'mail')
  const mailId = await room.queue({ kind: 'passwordChanged' }, 'ar')
  const post = openPost({ from: room.from, folder })
  expect(await deliverMail(room.system(), { mailId, post })).toBe('posted')
  await room.paper.db.update(mails).set({ sentAt: null }).where(eq(mails.id, mailId))
  expect(await deliverMail(room.system(), { mailId, post })).toBe('posted')

  const [name = '', ...others] = await readdir(folder)
  expect(others).toEqual([])
  expect(name).toMatch(/^2\d{3}-\d\d-\d\dT.*-mail-\d+-[\w-]{22}\.eml$/)
  expect((await stat(join(folder, name))).mode & 0o777).toBe(0o600)
  expect((await stat(folder)).mode & 0o777).toBe(0o700)
  await rm(join(folder, '..'), { recursive: true })
})

test('nobody but the paper itself sends what waits', async () => {
  const mailId = await room.queue({ kind: 'passwordChanged' })
  const post = openPost({ from: room.from, smtpUrl: room.server.url })
  await expect(deliverMail(room.paper.context(), { mailId, post })).rejects.toMatchObject({ code: 'UNAUTHENTICATED' })
})
