import { eq } from 'drizzle-orm'
import { users } from '#db/schema/users.ts'
import { signOut, whoAmI } from '#tests/support/accountForms.ts'
import { newsroom, type Newsroom } from '#tests/support/newsroom.ts'

let paper: Newsroom
beforeAll(async () => {
  paper = await newsroom({ now: '2026-03-10T09:00:00Z' })
})
afterAll(() => paper.close())

const nobody = { viewer: null }

test('somebody signed in is known at every request, a guest at none', async () => {
  const lamia = await paper.signedIn((await paper.account('lamia')).id)
  expect(await lamia.ask(whoAmI)).toMatchObject({ data: { viewer: { username: 'lamia' } } })
  expect(await paper.visitor().ask(whoAmI)).toMatchObject({ data: nobody })
})

test('a session that was not to be kept ends with the browser, and after 12 hours in which nobody came', async () => {
  const { id } = await paper.account('passing')
  const idle = await paper.signedIn(id)
  const signedIn = { data: { viewer: { username: 'passing' } } }
  expect(await idle.ask(whoAmI, {}, { at: '2026-03-10T20:59:00Z' })).toMatchObject(signedIn)
  expect(await idle.ask(whoAmI, {}, { at: '2026-03-11T08:58:00Z' })).toMatchObject(signedIn)
  expect(await idle.ask(whoAmI, {}, { at: '2026-03-11T20:58:00Z' })).toMatchObject({ data: nobody })

  const closed = await paper.signedIn(id)
  closed.closes()
  expect(await closed.ask(whoAmI)).toMatchObject({ data: nobody })
})

test('a session that is kept outlives the browser, for 30 days after each use', async () => {
  const kept = await paper.signedIn((await paper.account('kept')).id, { kept: true })
  const signedIn = { data: { viewer: { username: 'kept' } } }
  kept.closes()
  expect(await kept.ask(whoAmI, {}, { at: '2026-04-09T08:59:00Z' })).toMatchObject(signedIn)
  expect(await kept.ask(whoAmI, {}, { at: '2026-05-09T08:58:00Z' })).toMatchObject(signedIn)
  expect(await kept.ask(whoAmI, {}, { at: '2026-06-08T08:58:00Z' })).toMatchObject({ data: nobody })
})

test('who is suspended is a guest from the next request on, in every browser', async () => {
  const { id } = await paper.account('suspended')
  const browsers = [await paper.signedIn(id), await paper.signedIn(id, { kept: true })]
  await paper.db.update(users).set({ suspendedAt: paper.now }).where(eq(users.id, id))
  for (const browser of browsers) expect(await browser.ask(whoAmI)).toMatchObject({ data: nobody })
})

test('who signs out is a guest from the next request on, even while another tab polls', async () => {
  const { id } = await paper.account('leaves')
  const tab = await paper.signedIn(id, { kept: true })
  const elsewhere = await paper.signedIn(id)
  const poll = paper.visitor()
  const [, secret = ''] = tab.cookie()?.split('=') ?? []
  poll.takes({ secret, until: null })

  // Late enough for each use to be written down.
  const at = '2026-03-10T10:00:00Z'
  let isOver = false
  const polling = Promise.all(
    Array.from({ length: 4 }, async () => {
      while (!isOver) await poll.ask(whoAmI, {}, { at })
    }),
  )
  expect(await tab.ask(signOut, {}, { at })).toMatchObject({ data: { signOut: { signedOut: true } } })
  expect(await poll.ask(whoAmI, {}, { at })).toMatchObject({ data: nobody })
  isOver = true
  await polling
  expect(await poll.ask(whoAmI, {}, { at })).toMatchObject({ data: nobody })
  expect(tab.cookie()).toBeNull()
  expect(await elsewhere.ask(whoAmI, {}, { at })).toMatchObject({ data: { viewer: { username: 'leaves' } } })
})

test('guests sign out without harm', async () => {
  expect(await paper.visitor().ask(signOut)).toMatchObject({ data: { signOut: { signedOut: true } } })
})

test('the answer to a tab that polls does not take away the session that another was just given', async () => {
  const { id } = await paper.account('tabs')
  const browser = await paper.signedIn(id)
  browser.takes({ secret: 'x'.repeat(43), until: null })
  const before = browser.cookie()
  expect(await browser.ask(whoAmI)).toMatchObject({ data: nobody })
  expect(browser.cookie()).toBe(before)
})

test('a role that was taken away is gone at the next request', async () => {
  const { id } = await paper.account('chief', { role: 'chief' })
  const browser = await paper.signedIn(id)
  const may = '{ viewer { role viewerCanEnterNewsroom } }'
  expect(await browser.ask(may)).toMatchObject({ data: { viewer: { role: 'CHIEF', viewerCanEnterNewsroom: true } } })
  await paper.db.update(users).set({ role: 'reader' }).where(eq(users.id, id))
  expect(await browser.ask(may)).toMatchObject({ data: { viewer: { role: 'READER', viewerCanEnterNewsroom: false } } })
})

test('an account that was deleted leaves no session', async () => {
  const { id } = await paper.account('gone')
  const browser = await paper.signedIn(id)
  await paper.db.delete(users).where(eq(users.id, id))
  expect(await browser.ask(whoAmI)).toMatchObject({ data: nobody })
})
