import { eq } from 'drizzle-orm'
import { accountEvents } from '#db/schema/accounts.ts'
import { newsroom, type Newsroom } from '#tests/support/newsroom.ts'
import { change, endSession, isIn } from '#tests/support/settings.ts'
import type { Visitor } from '#tests/support/visitors.ts'

let paper: Newsroom
beforeAll(async () => void (paper = await newsroom()))
afterAll(() => paper.close())

async function presentOf(browser: Visitor): Promise<string> {
  const { data } = await browser.ask('{ viewer { sessions { id isCurrent } } }')
  const [, id = ''] = /"id":"([^"]+)","isCurrent":true/.exec(JSON.stringify(data)) ?? []
  return id
}

test('one session is ended, and its browser is out at its next request', async () => {
  const { id } = await paper.account('lamia')
  const [desk, phone, library] = [await paper.signedIn(id), await paper.signedIn(id), await paper.signedIn(id)]
  await endSession(desk, await presentOf(library))
  expect([await isIn(desk), await isIn(phone), await isIn(library)]).toEqual([true, true, false])
})

test('who ends the present session is signed out, cookie and all', async () => {
  const browser = await paper.signedIn((await paper.account('karim')).id)
  expect(await endSession(browser, await presentOf(browser))).toMatchObject({ __typename: 'AccountSuccess' })
  expect(browser.cookie()).toBeNull()
  expect(await isIn(browser)).toBe(false)
})

test('nobody ends another’s session, nor learns that there is one', async () => {
  const [nora, ines] = [
    await paper.signedIn((await paper.account('nora')).id),
    await paper.signedIn((await paper.account('ines')).id),
  ]
  expect(await endSession(nora, await presentOf(ines))).toBe('NOT_FOUND')
  expect(await endSession(nora, Buffer.from('Session:999999').toString('base64url'))).toBe('NOT_FOUND')
  expect(await endSession(nora, 'nonsense')).toBe('BAD_USER_INPUT')
  expect(await isIn(ines)).toBe(true)
})

test('all other sessions are ended at once, those of others go on', async () => {
  const { id } = await paper.account('selma')
  const [desk, phone, tablet] = [
    await paper.signedIn(id),
    await paper.signedIn(id, { kept: true }),
    await paper.signedIn(id),
  ]
  const neighbour = await paper.signedIn((await paper.account('neighbour')).id)
  expect(await change(desk, { to: 'endOtherSessions' })).toMatchObject({ account: { sessions: [{ isCurrent: true }] } })
  expect([await isIn(desk), await isIn(phone), await isIn(tablet), await isIn(neighbour)]).toEqual([
    true,
    false,
    false,
    true,
  ])
})

test('who end each other’s sessions at once all get an answer', async () => {
  const { id } = await paper.account('crowd')
  const browsers = await Promise.all(Array.from({ length: 8 }, () => paper.signedIn(id)))
  const answers = await Promise.all(browsers.map((browser) => change(browser, { to: 'endOtherSessions' })))
  for (const answer of answers) expect(['AccountSuccess', 'UNAUTHENTICATED']).toContain(nameOf(answer))
})

test('what was ended is written down', async () => {
  const { id } = await paper.account('audited')
  const [desk, phone] = [await paper.signedIn(id), await paper.signedIn(id)]
  await endSession(desk, await presentOf(phone))
  await change(desk, { to: 'endOtherSessions' })
  const events = await paper.db
    .select()
    .from(accountEvents)
    .where(eq(accountEvents.userId, id))
    .orderBy(accountEvents.id)
  expect(events).toMatchObject([
    { kind: 'sessionEnded', actorId: id, device: desk.device },
    { kind: 'sessionsEnded', actorId: id },
  ])
  expect(JSON.stringify(events)).not.toContain(desk.network)
})

function nameOf(answer: unknown): unknown {
  return typeof answer === 'object' && answer !== null && '__typename' in answer ? answer.__typename : answer
}
