import { eq } from 'drizzle-orm'
import { accountLinks, authenticators } from '#db/schema/accounts.ts'
import { rateLimits, spentProofs } from '#db/schema/guards.ts'
import { sessions } from '#db/schema/sessions.ts'
import { sweepAccounts } from '#domain/accounts/sweepAccounts.ts'
import { guest } from '#domain/accounts/viewer.ts'
import { newsroom, type Newsroom } from '#tests/support/newsroom.ts'

let paper: Newsroom
beforeAll(async () => void (paper = await newsroom()))
afterAll(() => paper.close())

test('what has run out is swept away, what has not stays', async () => {
  const { db, now } = paper
  const [before, after] = [new Date(now.getTime() - 1), new Date(now.getTime() + 1)]
  const [lamia, karim, nora] = [await paper.account('lamia'), await paper.account('karim'), await paper.account('nora')]
  for (const [name, expiresAt] of [
    ['over', before],
    ['open', after],
  ] as const) {
    await db.insert(sessions).values({ userId: lamia.id, secretHash: name, expiresAt })
    await db.insert(accountLinks).values({ userId: lamia.id, purpose: 'undo_email', email: name, expiresAt })
    await db.insert(spentProofs).values({ proofHash: name, expiresAt })
    await db.insert(rateLimits).values({ key: name, expire: expiresAt.getTime() })
  }
  const dayBefore = new Date(now.getTime() - 25 * 3_600_000)
  await db.insert(authenticators).values([
    { userId: lamia.id, secret: 'given up', createdAt: dayBefore },
    { userId: karim.id, secret: 'on', createdAt: dayBefore, confirmedAt: dayBefore },
    { userId: nora.id, secret: 'just begun', createdAt: now },
  ])

  await sweepAccounts({ ...paper.context(), viewer: { kind: 'system' } })
  expect(await db.select({ left: sessions.secretHash }).from(sessions)).toEqual([{ left: 'open' }])
  expect(await db.select({ left: accountLinks.email }).from(accountLinks)).toEqual([{ left: 'open' }])
  expect(await db.select({ left: spentProofs.proofHash }).from(spentProofs)).toEqual([{ left: 'open' }])
  expect(await db.select({ left: rateLimits.key }).from(rateLimits)).toEqual([{ left: 'open' }])
  const left = await db.select({ userId: authenticators.userId }).from(authenticators).orderBy(authenticators.userId)
  expect(left).toEqual([{ userId: karim.id }, { userId: nora.id }])
})

test('only the paper’s own clock sweeps', async () => {
  const { id } = await paper.account('reader')
  await paper.db.insert(sessions).values({ userId: id, secretHash: 'long over', expiresAt: new Date(0) })
  await expect(sweepAccounts({ ...paper.context(), viewer: guest })).rejects.toMatchObject({ code: 'UNAUTHENTICATED' })
  expect(await paper.db.$count(sessions, eq(sessions.secretHash, 'long over'))).toBe(1)
})
