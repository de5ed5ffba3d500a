import { accountEvents, foreignAccounts } from '#db/schema/accounts.ts'
import { ballotChoices, ballots, pollOptions } from '#db/schema/polls.ts'
import { ratings } from '#db/schema/ratings.ts'
import { sessions } from '#db/schema/sessions.ts'
import { users } from '#db/schema/users.ts'
import { eq } from 'drizzle-orm'
import { newsroom, type Newsroom } from '#tests/support/newsroom.ts'
import { change, invalid } from '#tests/support/settings.ts'
import { password, type Visitor } from '#tests/support/visitors.ts'
import { writer } from '#tests/support/write.ts'

let paper: Newsroom
beforeAll(async () => void (paper = await newsroom()))
afterAll(() => paper.close())

async function exported(browser: Visitor): Promise<Record<string, unknown>> {
  const answer = await change(browser, { to: 'exportAccount', input: { password } })
  return typeof answer === 'object' && answer !== null && 'data' in answer ? { ...Object(answer.data) } : {}
}

test('somebody takes away all that is kept, as JSON, and nothing of anybody else', async () => {
  const write = writer(paper)
  const section = await write.section('economie')
  const article = await write.article({ sectionId: section.id, title: 'Le port rouvre' })
  const hidden = await write.article({ sectionId: section.id, title: 'Retiré depuis', state: 'withdrawn' })
  const poll = await write.poll({ Thé: 0, Café: 0 }, { question: 'Thé ou café ?' })
  const [lamia, karim] = [await paper.account('lamia', { biography: 'Lit le soir.' }), await paper.account('karim')]
  const [option] = await paper.db.select().from(pollOptions).where(eq(pollOptions.text, 'Café'))

  for (const { id, name } of [lamia, karim]) {
    await write.comment(article.id, { userId: id, authorName: name, text: `Dit par ${name}` })
    await paper.db.insert(ratings).values({ articleId: article.id, voterKey: `key-of-${name}`, userId: id, stars: 4 })
    const [ballot] = await paper.db
      .insert(ballots)
      .values({ pollId: poll.id, voterKey: `key-of-${name}`, userId: id })
      .returning()
    await paper.db
      .insert(ballotChoices)
      .values({ ballotId: ballot?.id ?? 0, pollId: poll.id, optionId: option?.id ?? 0 })
  }
  await write.comment(hidden.id, {
    userId: lamia.id,
    authorName: 'lamia',
    text: 'Sous un article retiré',
    state: 'held',
  })
  await paper.db.insert(foreignAccounts).values({ provider: 'google', subject: 'g-1', userId: lamia.id })

  const browser = await paper.signedIn(lamia.id)
  const data = await exported(browser)
  expect(data).toMatchObject({
    exportedAt: '2026-03-10T09:00:00.000Z',
    account: {
      username: 'lamia',
      email: 'lamia@example.org',
      biography: 'Lit le soir.',
      role: 'reader',
      picture: null,
    },
    accountsElsewhere: [{ provider: 'google', subject: 'g-1' }],
    comments: [
      { article: 'Le port rouvre', text: 'Dit par lamia', state: 'published' },
      { article: null, text: 'Sous un article retiré', state: 'held' },
    ],
    ratings: [{ article: 'Le port rouvre', stars: 4 }],
    votes: [{ poll: 'Thé ou café ?', choices: ['Café'] }],
    sessions: [{ device: browser.device }],
    events: [{ kind: 'exported', device: browser.device }],
  })
  expect(JSON.stringify(data)).not.toContain('karim')
})

test('nothing in it opens the account or tells a network', async () => {
  const { id } = await paper.account('sealed')
  const browser = await paper.signedIn(id)
  await change(browser, {
    to: 'changeEmail',
    input: { password, email: 'new@sealed.example', emailAgain: 'new@sealed.example' },
  })
  await change(browser, { to: 'startSecondStep', input: { password } })
  const data = JSON.stringify(await exported(browser))
  const [kept] = await paper.db.select().from(sessions).where(eq(sessions.userId, id))
  const [account] = await paper.db.select().from(users).where(eq(users.id, id))
  const [mail] = await paper.mailsTo('new@sealed.example')
  const secrets = [kept?.secretHash, kept?.network, account?.passwordHash, paper.tokenIn(mail), browser.network]
  for (const secret of secrets) expect(data).not.toContain(secret)
  expect(data).not.toMatch(/hash|secret"|key-of/i)
  expect(data).toContain('new@sealed.example')
})

test('what staff did to others is told without whom, and what was done to oneself without whose device', async () => {
  const [chief, reader] = [await paper.account('chief', { role: 'administrator' }), await paper.account('reader')]
  const done = {
    at: paper.now,
    kind: 'roleChanged',
    userId: reader.id,
    actorId: chief.id,
    device: 'Desk of the chief',
    details: { role: 'author' },
  }
  await paper.db.insert(accountEvents).values(done)
  const own = await exported(await paper.signedIn(chief.id))
  expect(own.events).toMatchObject([
    { kind: 'roleChanged', device: 'Desk of the chief', details: {} },
    { kind: 'exported' },
  ])
  const theirs = await exported(await paper.signedIn(reader.id))
  expect(theirs.events).toMatchObject([
    { kind: 'roleChanged', device: '', details: { role: 'author' } },
    { kind: 'exported' },
  ])
})

test('without the password nothing is handed out', async () => {
  const browser = await paper.signedIn((await paper.account('watched')).id)
  expect(await change(browser, { to: 'exportAccount', input: { password: 'guessed' } })).toEqual(
    invalid({ field: 'password', reason: 'WRONG' }),
  )
})
