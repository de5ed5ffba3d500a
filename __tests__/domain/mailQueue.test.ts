import { sql } from 'drizzle-orm'
import { migrateDatabase } from '#db/migrate.ts'
import { mails } from '#db/schema/mails.ts'
import { enqueueMail } from '#domain/mails/enqueue.ts'
import { newsroom, type Newsroom } from '#tests/support/newsroom.ts'

let paper: Newsroom
beforeEach(async () => {
  paper = await newsroom()
})
afterEach(() => paper.close())

const toRosa = {
  cause: 'changed:1',
  userId: null,
  email: 'rosa@example.org',
  language: 'fr',
  mail: { kind: 'passwordChanged' },
} as const

test('a mail waits in the queue as soon as what caused it is done', async () => {
  await paper.db.transaction((tx) => enqueueMail({ tx, ...toRosa }))
  expect(await waiting()).toEqual([{ name: 'mails', mailId: 1, retryLimit: 20 }])
})

test('where what caused it is undone, nothing waits', async () => {
  const undone = paper.db.transaction(async (tx) => {
    await enqueueMail({ tx, ...toRosa })
    throw new Error('No.')
  })
  await expect(undone).rejects.toThrow('No.')
  expect(await waiting()).toEqual([])
})

test('one cause is written about once, however many ask at once', async () => {
  await Promise.all(Array.from({ length: 8 }, () => paper.db.transaction((tx) => enqueueMail({ tx, ...toRosa }))))
  expect(await waiting()).toHaveLength(1)
  expect(await paper.db.$count(mails)).toBe(1)
})

test('processes that start together find the queues laid once', async () => {
  await Promise.all([migrateDatabase(paper.url), migrateDatabase(paper.url), migrateDatabase(paper.url)])
  const { rows } = await paper.db.execute(sql`select name from pgboss.queue where name !~ '^__' order by name`)
  expect(rows.map(({ name }) => name)).toEqual(['everyDay', 'mails'])
})

async function waiting() {
  const { rows } = await paper.db.execute(
    sql`select name, (data->>'mailId')::int as "mailId", retry_limit as "retryLimit" from pgboss.job`,
  )
  return rows
}
