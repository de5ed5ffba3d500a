import { eq, sql } from 'drizzle-orm'
import { articles } from '#db/schema/articles.ts'
import { comments } from '#db/schema/comments.ts'
import { ballotChoices, ballots, pollOptions, polls } from '#db/schema/polls.ts'
import { ratings } from '#db/schema/ratings.ts'
import { cause } from '#tests/support/cause.ts'
import { newsroom, type Newsroom } from '#tests/support/newsroom.ts'
import { writer } from '#tests/support/write.ts'

let paper: Newsroom
let write: ReturnType<typeof writer>
beforeAll(async () => {
  paper = await newsroom()
  write = writer(paper)
})
afterAll(() => paper.close())

test('counters equal their rows after many hands wrote, changed and deleted at once', async () => {
  const section = await write.section('comptes')
  const [first, second] = [
    await write.article({ sectionId: section.id }),
    await write.article({ sectionId: section.id }),
  ]
  const states = ['published', 'held', 'spam'] as const

  await Promise.all(
    Array.from({ length: 60 }, async (_, n) => {
      const articleId = n % 2 === 0 ? first.id : second.id
      const comment = await write.comment(articleId, { state: states[n % 3] })
      if (n % 4 === 0) await paper.db.update(comments).set({ state: 'published' }).where(eq(comments.id, comment.id))
      if (n % 5 === 0) await paper.db.update(comments).set({ state: 'rejected' }).where(eq(comments.id, comment.id))
      if (n % 7 === 0) await paper.db.delete(comments).where(eq(comments.id, comment.id))
      await paper.db.insert(ratings).values({ articleId, voterKey: `voter-${n}`, stars: (n % 5) + 1 })
      if (n % 3 === 0)
        await paper.db
          .update(ratings)
          .set({ stars: 5 })
          .where(eq(ratings.voterKey, `voter-${n}`))
      if (n % 8 === 0) await paper.db.delete(ratings).where(eq(ratings.voterKey, `voter-${n}`))
    }),
  )

  const { rows } = await paper.db.execute(sql`
    select a.comment_count = (select count(*) from comments c where c.article_id = a.id and c.state = 'published') as comments,
      a.rating_count = (select count(*) from ratings r where r.article_id = a.id) as ratings,
      a.rating_sum = (select coalesce(sum(stars), 0) from ratings r where r.article_id = a.id) as stars,
      a.comment_count > 5 and a.rating_count > 5 as enough
    from articles a where a.id in (${first.id}, ${second.id})`)
  expect(rows).toEqual([
    { comments: true, ratings: true, stars: true, enough: true },
    { comments: true, ratings: true, stars: true, enough: true },
  ])
})

test('a whole statement that moves comments between articles moves the counts too', async () => {
  const section = await write.section('deplacements')
  const [from, to] = [await write.article({ sectionId: section.id }), await write.article({ sectionId: section.id })]
  for (let n = 0; n < 3; n += 1) await write.comment(from.id)
  await paper.db.update(comments).set({ articleId: to.id }).where(eq(comments.articleId, from.id))

  const counts = await paper.db
    .select({ id: articles.id, n: articles.commentCount })
    .from(articles)
    .where(eq(articles.sectionId, section.id))
  expect(counts.toSorted((a, b) => a.id - b.id).map(({ n }) => n)).toEqual([0, 3])
})

test('a transaction that fails leaves the counts as they were', async () => {
  const section = await write.section('retour')
  const article = await write.article({ sectionId: section.id })
  await paper.db
    .transaction(async (tx) => {
      await tx.insert(comments).values({ articleId: article.id, authorName: 'Rosa', text: '…', state: 'published' })
      throw new Error('the power went')
    })
    .catch(() => undefined)
  const [row] = await paper.db.select().from(articles).where(eq(articles.id, article.id))
  expect(row?.commentCount).toBe(0)
})

test('of a hundred hands that vote with one key, one ballot counts', async () => {
  const poll = await write.poll({ Oui: 0, Non: 0 })
  const cast = () =>
    paper.db.insert(ballots).values({ pollId: poll.id, voterKey: 'rosa' }).onConflictDoNothing().returning()
  const results = await Promise.all(Array.from({ length: 100 }, cast))
  expect(results.filter((rows) => rows.length > 0)).toHaveLength(1)
  const [row] = await paper.db.select().from(polls).where(eq(polls.id, poll.id))
  expect(row?.voterCount).toBe(1)
})

test('a ballot cannot choose the option of another poll', async () => {
  const [tea, colour] = [await write.poll({ Thé: 0 }), await write.poll({ Bleu: 0 })]
  const [blue] = await paper.db.select().from(pollOptions).where(eq(pollOptions.pollId, colour.id))
  const [ballot] = await paper.db.insert(ballots).values({ pollId: tea.id, voterKey: 'rosa' }).returning()
  const choice = { ballotId: ballot?.id ?? 0, pollId: tea.id, optionId: blue?.id ?? 0 }
  expect(await cause(paper.db.insert(ballotChoices).values(choice))).toContain('ballot_choices_option')
})

test('a withdrawn option keeps its ballots in the total', async () => {
  const poll = await write.poll({ Oui: 3, Peut_être: 2 }, { slug: 'retire' })
  await paper.db
    .update(pollOptions)
    .set({ withdrawn: true })
    .where(sql`poll_id = ${poll.id} and text = 'Peut_être'`)
  const { data } = await paper.ask(
    '{ poll(slug: "retire") { options { text } results { voteCount withdrawnVoteCount options { percentage } } } }',
  )
  expect(data).toEqual({
    poll: {
      options: [{ text: 'Oui' }],
      results: { voteCount: 5, withdrawnVoteCount: 2, options: [{ percentage: 60 }] },
    },
  })
})

test.each([
  [
    'an article in a section of another language',
    async () => write.article({ sectionId: (await write.section('x')).id, language: 'ar' }),
    'articles_section',
  ],
  [
    'a published article without a time',
    async () => write.article({ sectionId: (await write.section('y')).id, publishedAt: null }),
    'articles_published_has_time',
  ],
  [
    'a rating of six stars',
    async () =>
      paper.db.insert(ratings).values({
        articleId: (await write.article({ sectionId: (await write.section('z')).id })).id,
        voterKey: 'k',
        stars: 6,
      }),
    'ratings_one_to_five',
  ],
  [
    'a poll that closes before it opens',
    () => write.poll({}, { closesAt: new Date('2020-01-01') }),
    'polls_closes_after_opening',
  ],
])('the database refuses %s', async (_, work, constraint) => {
  const attempt = async () => void (await work())
  expect(await cause(attempt())).toContain(constraint)
})

test('a single-choice ballot takes one choice, and a multiple one no more than its poll allows', async () => {
  const single = await write.poll({ Oui: 0, Non: 0 })
  const several = await write.poll({ A: 0, B: 0, C: 0 }, { kind: 'multiple', maxChoices: 2 })
  for (const [poll, most] of [
    [single, 1],
    [several, 2],
  ] as const) {
    const options = await paper.db.select().from(pollOptions).where(eq(pollOptions.pollId, poll.id))
    const [ballot] = await paper.db.insert(ballots).values({ pollId: poll.id, voterKey: 'rosa' }).returning()
    const choose = (optionId: number) =>
      paper.db.insert(ballotChoices).values({ ballotId: ballot?.id ?? 0, pollId: poll.id, optionId })
    const outcomes = await Promise.allSettled(options.map((option) => choose(option.id)))
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(most)
    const [row] = await paper.db.select().from(polls).where(eq(polls.id, poll.id))
    expect(row).toMatchObject({ voterCount: 1, voteCount: most })
  }
})
