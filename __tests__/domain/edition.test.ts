import { existsSync } from 'node:fs'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { articles } from '#db/schema/articles.ts'
import { media } from '#db/schema/media.ts'
import { siteSettings } from '#db/schema/site.ts'
import { fillEmptyDatabase } from '#domain/edition/fillEmptyDatabase.ts'
import { newsroom, type Newsroom } from '#tests/support/newsroom.ts'
import { testMediaFolder } from '#tests/support/templates.ts'

let paper: Newsroom
beforeAll(async () => {
  paper = await newsroom({ edition: 'demonstration', now: new Date().toISOString() })
}, 90_000)
afterAll(() => paper.close())

test('the demonstration edition is a month of a whole paper', async () => {
  const { data } = await paper.ask(`{
    articles(first: 1) { totalCount }
    oldest: articles(order: OLDEST, first: 1) { nodes { publishedAt } }
    polls { totalCount }
    videos { totalCount nodes { player { provider } } }
    sections { name children { name articles(first: 1) { totalCount } } articles(first: 1) { totalCount } }
  }`)
  expect(data).toMatchObject({ articles: { totalCount: 63 }, polls: { totalCount: 5 }, videos: { totalCount: 8 } })

  const { oldest, sections, videos } = data as {
    oldest: { nodes: { publishedAt: string }[] }
    sections: { articles: { totalCount: number }; children: { articles: { totalCount: number } }[] }[]
    videos: { nodes: { player: { provider: string } }[] }
  }
  const days = (paper.now.valueOf() - Date.parse(oldest.nodes[0]?.publishedAt ?? '')) / 86_400_000
  expect(days).toBeGreaterThan(25)
  expect(days).toBeLessThan(31)
  const counts = sections
    .flatMap((section) => [section, ...section.children])
    .map((section) => section.articles.totalCount)
  expect(Math.min(...counts)).toBeGreaterThanOrEqual(4)
  expect(new Set(videos.nodes.map(({ player }) => player.provider))).toEqual(
    new Set(['YOUTUBE', 'DAILYMOTION', 'VIMEO', 'FILE']),
  )
})

test('the old page’s poll has its 889 ballots, 50 of them for an option that was withdrawn', async () => {
  const { data } = await paper.ask(`{ poll(slug: "privatisations-entreprises-publiques") {
    results { voteCount voterCount withdrawnVoteCount options { voteCount percentage } }
  } }`)
  expect(data).toEqual({
    poll: {
      results: {
        voteCount: 889,
        voterCount: 889,
        withdrawnVoteCount: 50,
        options: [
          { voteCount: 55, percentage: 6.2 },
          { voteCount: 298, percentage: 33.5 },
          { voteCount: 302, percentage: 34 },
          { voteCount: 184, percentage: 20.7 },
        ],
      },
    },
  })
})

test('the Moroccan–Finnish meeting is there, as the agency’s, without a vote yet and open to comments', async () => {
  const { data } = await paper.ask(`{ article(slug: "maroc-finlande-cooperation-securitaire") {
    agencies { name } place rating { count average open } commentMode commentCount body { text }
  } }`)
  expect(data).toMatchObject({
    article: {
      agencies: [{ name: 'Xinhua' }],
      place: 'Rabat',
      rating: { count: 0, average: null, open: true },
      commentMode: 'OPEN',
    },
  })
  expect(JSON.stringify(data)).toContain('Mykkänen')
})

test('every picture is there in every size that the paper names', async () => {
  const pictures = await paper.db.select().from(media)
  expect(pictures.length).toBeGreaterThan(60)
  for (const { path, renditions } of pictures) {
    for (const file of [path, ...renditions.map((rendition) => rendition.path)]) {
      expect([file, existsSync(join(testMediaFolder(), file))]).toEqual([file, true])
    }
  }
})

test('a database that holds a paper already is left as it is', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'kiosque-media-'))
  const other = await newsroom()
  await other.db.insert(siteSettings).values({})
  try {
    expect(await fillEmptyDatabase({ databaseUrl: other.url, mediaFolder: folder, now: new Date() })).toBe('notEmpty')
    expect(await other.db.$count(articles)).toBe(0)
    expect(await readdir(folder)).toEqual([])
  } finally {
    await other.close()
    await rm(folder, { recursive: true })
  }
})
