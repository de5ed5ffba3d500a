import { sql } from 'drizzle-orm'
import { setTimeout as pause } from 'node:timers/promises'
import { openDatabase, openPool } from '#db/client.ts'
import { users } from '#db/schema/users.ts'
import { performJob, queues } from '#domain/jobs/perform.ts'
import { openJobs } from '#server/jobs.ts'
import { openPost } from '#server/post.ts'
import { postRoom } from '#tests/support/postRoom.ts'

let room: Awaited<ReturnType<typeof postRoom>>
const opened: (() => Promise<void>)[] = []
const noHurry = new AbortController().signal

beforeEach(async () => {
  room = await postRoom()
})
afterEach(async () => {
  for (const close of opened.splice(0)) await close()
  await room.close()
})

/** What one process does with the queues. */
async function worker(): Promise<{ close: () => Promise<void> }> {
  const pool = openPool(room.paper.url)
  const db = openDatabase(pool)
  const post = openPost({ from: room.from, smtpUrl: room.server.url })
  const jobs = await openJobs({
    executeSql: (text, values) => pool.query(text, values),
    queues,
    clock: {},
    perform: ({ queue, data }) => performJob({ ...room.system(), db }, { queue, data, post }),
  })
  let closing: Promise<void> | undefined
  const close = () => (closing ??= jobs.close(noHurry).then(() => pool.end()))
  opened.push(close)
  return { close }
}

test('every day accounts go whose time has come, and mails of long ago are forgotten', async () => {
  const { paper } = room
  const post = openPost({ from: room.from, smtpUrl: room.server.url })
  const [due, waiting] = [new Date(paper.now.getTime() - 1), new Date(paper.now.getTime() + 60_000)]
  await paper.account('leaves', { deleteAt: due })
  await paper.account('waits', { deleteAt: waiting })
  const old = await room.queue({ kind: 'passwordChanged' })
  await paper.db.execute(
    sql`update mails set created_at = ${paper.now}::timestamptz - interval '31 days' where id = ${old}`,
  )
  const ctx = { ...room.system(), db: paper.db, now: paper.now }
  expect(await performJob(ctx, { queue: 'everyDay', data: {}, post })).toBe('1 accounts deleted')
  const left = await paper.db.select({ username: users.username }).from(users)
  expect(left.map(({ username }) => username)).toContain('waits')
  expect(left.map(({ username }) => username)).not.toContain('leaves')
  expect(await room.stateOf(old)).toBeUndefined()
})

test('two processes send each of twenty mails once', async () => {
  const ids = []
  for (let n = 0; n < 20; n += 1) ids.push(await room.queue({ kind: 'passwordChanged' }))
  await Promise.all([worker(), worker()])
  await until(async () => (await states()).completed === 20)
  expect(room.server.taken).toHaveLength(20)
  for (const id of ids) expect(await room.stateOf(id)).toMatchObject({ attempts: 1, sentAt: expect.any(Date) })
}, 30_000)

test('what a server does not take is tried again, each time later, until it does', async () => {
  room.server.answers.set('RCPT TO', '451 Not now')
  const id = await room.queue({ kind: 'passwordChanged' })
  await worker()
  const delays: number[] = []
  for (const attempts of [1, 2, 3, 4]) {
    await until(async () => (await room.stateOf(id))?.attempts === attempts && (await states()).retry === 1)
    delays.push(await bringForward())
  }
  expect(delays[0]).toBeGreaterThan(14)
  for (const [index, delay] of delays.slice(1).entries()) expect(delay).toBeGreaterThan(delays[index] ?? 0)

  room.server.answers.clear()
  await until(async () => (await states()).completed === 1)
  expect(room.server.taken).toHaveLength(1)
}, 60_000)

test('a process that ends first finishes the mail under way', async () => {
  room.server.answers.set('.', '')
  const id = await room.queue({ kind: 'passwordChanged' })
  const { close } = await worker()
  await until(async () => room.server.taken.length === 1)
  const closed = close()
  await pause(200)
  room.server.say('250 Taken after all')
  await closed
  expect(await room.stateOf(id)).toMatchObject({ attempts: 1, sentAt: expect.any(Date) })
}, 30_000)

async function states(): Promise<Record<string, number>> {
  const { rows } = await room.paper.db.execute<{ state: string; count: number }>(
    sql`select state, count(*)::int as count from pgboss.job where name = 'mails' group by state`,
  )
  return Object.fromEntries(rows.map(({ state, count }) => [state, count]))
}

/** Lets what waits for its next attempt have it now; answers how many seconds it would have waited. */
async function bringForward(): Promise<number> {
  const { rows } = await room.paper.db.execute<{ seconds: number }>(
    sql`with waiting as (select id, start_after from pgboss.job where name = 'mails' and state = 'retry' for update)
      update pgboss.job set start_after = now() from waiting where job.id = waiting.id
      returning extract(epoch from waiting.start_after - now())::float8 as seconds`,
  )
  return rows[0]?.seconds ?? 0
}

async function until(isSo: () => Promise<boolean>): Promise<void> {
  while (!(await isSo())) await pause(50)
}
