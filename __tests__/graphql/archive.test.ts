import { eq } from 'drizzle-orm'
import { articles } from '#db/schema/articles.ts'
import { siteSettings } from '#db/schema/site.ts'
import { cause } from '#tests/support/cause.ts'
import { newsroom, type Newsroom } from '#tests/support/newsroom.ts'
import { writer } from '#tests/support/write.ts'

let paper: Newsroom
let write: ReturnType<typeof writer>
let sectionId: number
beforeAll(async () => {
  paper = await newsroom({ now: '2026-11-01T12:00:00Z' })
  write = writer(paper)
  await paper.db.insert(siteSettings).values({ timeZone: 'Europe/Paris' })
  sectionId = (await write.section('une')).id
  const times = {
    'new-year-eve': '2024-12-31T22:59:59.999Z',
    'new-year': '2024-12-31T23:00:00Z',
    'before-midnight': '2026-03-28T22:59:59Z',
    'spring-morning': '2026-03-28T23:00:00Z',
    'spring-night': '2026-03-29T21:59:59Z',
    'day-after': '2026-03-29T22:00:00Z',
    'autumn-first': '2026-10-24T22:00:00Z',
    'autumn-last': '2026-10-25T22:59:59Z',
    tomorrow: '2026-11-02T08:00:00Z',
  }
  for (const [slug, time] of Object.entries(times))
    await write.article({ sectionId, slug, publishedAt: new Date(time) })
  await write.article({ sectionId, slug: 'draft', state: 'draft', publishedAt: new Date('2026-10-25T10:00:00Z') })
})
afterAll(() => paper.close())

async function archive(fields: string, at?: string) {
  const { data, errors } = await paper.ask(`{ archive { ${fields} } }`, {}, at === undefined ? {} : { at })
  expect(errors).toEqual([])
  return (data as { archive: unknown }).archive
}

test('a reader finds every year, its months and its days, each with what appeared in it', async () => {
  expect(
    await archive('path years { year path articleCount months { month articleCount days { day articleCount } } }'),
  ).toEqual({
    path: '/archive',
    years: [
      {
        year: 2026,
        path: '/archive/2026',
        articleCount: 6,
        months: [
          {
            month: 3,
            articleCount: 4,
            days: [
              { day: 28, articleCount: 1 },
              { day: 29, articleCount: 2 },
              { day: 30, articleCount: 1 },
            ],
          },
          { month: 10, articleCount: 2, days: [{ day: 25, articleCount: 2 }] },
        ],
      },
      {
        year: 2025,
        path: '/archive/2025',
        articleCount: 1,
        months: [{ month: 1, articleCount: 1, days: [{ day: 1, articleCount: 1 }] }],
      },
      {
        year: 2024,
        path: '/archive/2024',
        articleCount: 1,
        months: [{ month: 12, articleCount: 1, days: [{ day: 31, articleCount: 1 }] }],
      },
    ],
  })
})

test('a day on which clocks change has the hours it has', async () => {
  const fields = 'path from before articleCount articles { totalCount nodes { slug } }'
  expect(
    await archive(
      `spring: day(year: 2026, month: 3, day: 29) { ${fields} } autumn: day(year: 2026, month: 10, day: 25) { ${fields} }`,
    ),
  ).toEqual({
    spring: {
      path: '/archive/2026/03/29',
      from: '2026-03-28T23:00:00.000Z',
      before: '2026-03-29T22:00:00.000Z',
      articleCount: 2,
      articles: { totalCount: 2, nodes: [{ slug: 'spring-night' }, { slug: 'spring-morning' }] },
    },
    autumn: {
      path: '/archive/2026/10/25',
      from: '2026-10-24T22:00:00.000Z',
      before: '2026-10-25T23:00:00.000Z',
      articleCount: 2,
      articles: { totalCount: 2, nodes: [{ slug: 'autumn-last' }, { slug: 'autumn-first' }] },
    },
  })
})

test('from any day, month or year a reader goes on to the nearest that holds something', async () => {
  expect(
    await archive(`
      day(year: 2026, month: 3, day: 28) { previous { path previous { path previous { path } } } next { path } }
      month(year: 2026, month: 3) { previous { path } next { path next { path } } }
      year(year: 2025) { previous { path } next { path } }`),
  ).toEqual({
    day: {
      previous: { path: '/archive/2025/01/01', previous: { path: '/archive/2024/12/31', previous: null } },
      next: { path: '/archive/2026/03/29' },
    },
    month: { previous: { path: '/archive/2025/01' }, next: { path: '/archive/2026/10', next: null } },
    year: { previous: { path: '/archive/2024' }, next: { path: '/archive/2026' } },
  })
})

test('what holds nothing that has come by now is not there, and is there once it has', async () => {
  const fields =
    'day(year: 2026, month: 11, day: 2) { articleCount } month(year: 2026, month: 11) { articleCount } year(year: 1999) { year }'
  expect(await archive(fields)).toEqual({ day: null, month: null, year: null })
  expect(await archive(fields, '2026-11-02T08:00:00Z')).toEqual({
    day: { articleCount: 1 },
    month: { articleCount: 1 },
    year: null,
  })
})

test.each([
  'year(year: 0) { year }',
  'year(year: -2147483648) { year }',
  'month(year: 2026, month: 0) { month }',
  'month(year: 2026, month: 13) { month }',
  'day(year: 2026, month: 2, day: 30) { day }',
  'day(year: 9999, month: 99, day: 99) { day }',
  'day(year: 2147483647, month: -1, day: 0) { day }',
])('a date that no calendar has holds nothing: %s', async (asked) => {
  expect(Object.values(Object(await archive(asked)))).toEqual([null])
})

test.each(['first: 0', 'first: 101', 'page: 0', 'page: 100001', 'after: "x"'])(
  'the articles of a year are not to be had by %s',
  async (args) => {
    const { errors } = await paper.ask(`{ archive { year(year: 2026) { articles(${args}) { totalCount } } } }`)
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT'])
  },
)

test('an article that has ended leaves the archive too', async () => {
  const endsAt = new Date('2026-11-01T11:00:00Z')
  const passing = await write.article({
    sectionId,
    slug: 'passing',
    publishedAt: new Date('2026-06-15T10:00:00Z'),
    endsAt,
  })
  const fields = 'month(year: 2026, month: 6) { articleCount days { day } articles { totalCount } }'
  expect(await archive(fields)).toEqual({ month: null })
  expect(await archive(fields, '2026-11-01T10:00:00Z')).toEqual({
    month: { articleCount: 1, days: [{ day: 15 }], articles: { totalCount: 1 } },
  })
  await paper.db.delete(articles).where(eq(articles.id, passing.id))
})

test('the days of several months, and their articles, load once', async () => {
  const statements = await paper.statements(() =>
    archive('years { months { days { articles(first: 2) { totalCount nodes { slug } } } } }'),
  )
  expect(statements).toHaveLength(4)
})

test('when the paper moves to another time zone its months are counted anew, and none it could not be in is taken', async () => {
  await paper.db.update(siteSettings).set({ timeZone: 'Asia/Tokyo' })
  expect(await archive('years { year articleCount } month(year: 2026, month: 3) { articleCount }')).toEqual({
    years: [
      { year: 2026, articleCount: 6 },
      { year: 2025, articleCount: 2 },
    ],
    month: { articleCount: 4 },
  })
  expect(await cause(paper.db.update(siteSettings).set({ timeZone: 'Europe/Atlantis' }))).toContain('Atlantis')
  await paper.db.update(siteSettings).set({ timeZone: 'Europe/Paris' })
})
