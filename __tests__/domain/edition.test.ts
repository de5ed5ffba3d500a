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

test('the Arabic edition is a whole paper of its own', async () => {
  const { data } = await paper.ask(`{
    articles(language: AR, first: 100) { totalCount nodes { slug body { text } leadImage { alt } } }
    polls(language: AR) { nodes { status } }
    videos(language: AR) { totalCount }
    sections(language: AR) { name articles(first: 1) { totalCount } }
    main: menu(language: AR, key: "main") { items { label path } }
    footer: menu(language: AR, key: "footer") { items { label } }
    frontPage(language: AR) { blocks { __typename } }
  }`)
  const arabic = data as {
    articles: { totalCount: number; nodes: { slug: string; body: { text: string }; leadImage: { alt: string } }[] }
    sections: { name: string; articles: { totalCount: number } }[]
  }
  expect(arabic.articles.totalCount).toBeGreaterThanOrEqual(15)
  for (const { slug, body, leadImage } of arabic.articles.nodes) {
    for (const words of [slug, body.text, leadImage.alt]) expect(words).toMatch(/^«?\p{Script=Arabic}/u)
  }
  expect(arabic.sections).toHaveLength(6)
  expect(Math.min(...arabic.sections.map((section) => section.articles.totalCount))).toBeGreaterThanOrEqual(2)
  expect(data).toMatchObject({
    polls: { nodes: [{ status: 'OPEN' }, { status: 'OPEN' }, { status: 'CLOSED' }] },
    videos: { totalCount: 5 },
    footer: { items: [{}, {}, {}, {}] },
  })
  const blocks = ['LeadBlock', 'NowBlock', 'VideosBlock', 'PollBlock', 'DoNotMissBlock', 'SectionBlock']
  expect(data).toMatchObject({
    frontPage: { blocks: expect.arrayContaining(blocks.map((__typename) => ({ __typename }))) },
  })
})

test('what is said in several languages leads from one to the other', async () => {
  const { data } = await paper.ask(`{
    article(slug: "hausse-du-petrole-la-prudence-reste-de-mise") {
      people { name } leadImage { alt credit }
      translations { language title people { name role } leadImage { alt credit } }
    }
    section(path: "economie/energie") { translations { name } }
    tag(slug: "eau") { translations { slug } }
    page(slug: "contact") { translations { slug } }
    poll(slug: "arbitrage-video-quel-choix") { translations { slug } }
    video(slug: "la-minute-du-kiosque-l-actualite-en-images") { translations { slug player { url } } player { url } }
  }`)
  expect(data).toMatchObject({
    article: {
      people: [{ name: 'Lamia Bensalem' }],
      leadImage: { credit: 'Illustration : Kiosque' },
      translations: expect.arrayContaining([
        {
          language: 'AR',
          title: 'ارتفاع أسعار النفط: الحذر واجب والإصلاح لا ينتظر',
          people: [{ name: 'لمياء بن سالم', role: 'صحفية مختصة في الطاقة' }],
          leadImage: { alt: 'رسم لمصفاة نفط بأبراج التقطير وخزاناتها وشعلتها المتقدة.', credit: 'رسم: الكشك' },
        },
      ]),
    },
    section: { translations: [{ name: 'الطاقة' }, { name: 'Energy' }] },
    tag: { translations: [{ slug: 'الماء' }, { slug: 'water' }] },
    page: { translations: [{ slug: 'اتصلوا-بنا' }, { slug: 'contact' }] },
    poll: { translations: [{ slug: 'التحكيم-بالفيديو-أي-خيار' }] },
    video: {
      translations: [{ slug: 'دقيقة-الكشك-الأخبار-بالصور' }, { slug: 'the-kiosque-minute-the-news-in-pictures' }],
    },
  })
  const { video } = data as { video: { player: unknown; translations: { player: unknown }[] } }
  for (const { player } of video.translations) expect(player).toEqual(video.player)
})

test('every link in the text of an article leads to a page that is there', async () => {
  const written = await paper.db.select({ html: articles.bodyHtml }).from(articles)
  const links = written.flatMap(({ html }) => [...html.matchAll(/href="(\/[^"#]+)"/g)].map(([, link]) => link ?? ''))
  expect(links.length).toBeGreaterThan(10)
  for (const link of new Set(links)) {
    const [, prefix, slug] = decodeURI(link).match(/^(?:\/(ar|en))?\/article\/([^/]+)$/) ?? []
    const found = await paper.ask(
      'query ($slug: String!, $in: Language) { article(slug: $slug, language: $in) { path } }',
      {
        slug,
        in: (prefix ?? 'fr').toUpperCase(),
      },
    )
    expect([link, found.data]).toEqual([link, { article: { path: expect.any(String) } }])
  }
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
