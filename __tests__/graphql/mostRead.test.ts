import { eq } from 'drizzle-orm'
import { articles } from '#db/schema/articles.ts'
import { siteSettings } from '#db/schema/site.ts'
import { newsroom, type Newsroom } from '#tests/support/newsroom.ts'
import { writer } from '#tests/support/write.ts'

let paper: Newsroom
let write: ReturnType<typeof writer>
let sectionId: number
beforeEach(async () => {
  paper = await newsroom({ now: '2026-03-10T09:00:00Z' })
  write = writer(paper)
  sectionId = (await write.section('economie')).id
})
afterEach(() => paper.close())

async function read(slug: string, views: Record<string, number>, row: Record<string, unknown> = {}) {
  const article = await write.article({ sectionId, slug, publishedAt: new Date('2026-01-01T00:00:00Z'), ...row })
  await write.views(article, views)
}

async function mostRead(args: string, at?: string): Promise<string[]> {
  const { data, errors } = await paper.ask(`{ mostRead${args} { slug } }`, {}, at === undefined ? {} : { at })
  expect(errors).toEqual([])
  return (data as { mostRead: { slug: string }[] }).mostRead.map(({ slug }) => slug)
}

test('a reader finds what others opened most, over two days, a week and a month', async () => {
  await read('today', { '2026-03-10': 10 })
  await read('yesterday', { '2026-03-09': 20 })
  await read('this-week', { '2026-03-04': 15, '2026-03-05': 15 })
  await read('this-month', { '2026-02-09': 100 })
  await read('long-ago', { '2026-02-08': 1000 })
  expect(await mostRead('(period: DAY)')).toEqual(['yesterday', 'today'])
  expect(await mostRead('')).toEqual(['this-week', 'yesterday', 'today'])
  expect(await mostRead('(period: MONTH)')).toEqual(['this-month', 'this-week', 'yesterday', 'today'])
  expect(await mostRead('(period: MONTH, first: 2)')).toEqual(['this-month', 'this-week'])
})

test('an article that was put into the wrong edition takes its readers along to the right one', async () => {
  await read('moved', { '2026-03-10': 30 })
  const arabic = await write.section('iqtisad', { language: 'ar' })
  await paper.db.update(articles).set({ language: 'ar', sectionId: arabic.id }).where(eq(articles.slug, 'moved'))
  expect(await mostRead('')).toEqual([])
  expect(await mostRead('(language: AR)')).toEqual(['moved'])
})

test('what readers may no longer see is not among it, nor what is written in another language', async () => {
  await read('withdrawn', { '2026-03-10': 30 }, { state: 'withdrawn' })
  await read('ended', { '2026-03-10': 20 }, { endsAt: new Date('2026-03-10T08:00:00Z') })
  await read('there', { '2026-03-10': 10 })
  const english = await write.section('economy', { language: 'en' })
  await read('elsewhere', { '2026-03-10': 40 }, { language: 'en', sectionId: english.id })
  expect(await mostRead('')).toEqual(['there'])
  expect(await mostRead('(language: EN)')).toEqual(['elsewhere'])
  expect(await mostRead('(language: AR)')).toEqual([])
})

test('of two opened as often the newer comes first', async () => {
  await read('older', { '2026-03-10': 5 })
  await read('newer', { '2026-03-09': 2, '2026-03-10': 3 })
  expect(await mostRead('')).toEqual(['newer', 'older'])
})

test('the day changes at midnight where the paper is read', async () => {
  await read('on-the-eighth', { '2026-03-08': 5 })
  expect(await mostRead('(period: DAY)', '2026-03-09T22:59:00Z')).toEqual(['on-the-eighth'])
  expect(await mostRead('(period: DAY)', '2026-03-09T23:01:00Z')).toEqual([])
  await paper.db.insert(siteSettings).values({ timeZone: 'America/Montreal' })
  expect(await mostRead('(period: DAY)', '2026-03-09T23:01:00Z')).toEqual(['on-the-eighth'])
})

test('many are answered in one statement, and no more than fifty', async () => {
  await read('one', { '2026-03-10': 5 })
  const statements = await paper.statements(() => mostRead('(first: 50)'))
  expect(statements).toHaveLength(1)
  for (const first of [0, 51]) {
    const { errors } = await paper.ask(`{ mostRead(first: ${first}) { slug } }`)
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT'])
  }
})

test('the front page shows what is read most once there is enough of it, and no row that is half empty', async () => {
  const onFront = async () => {
    const { data, errors } = await paper.ask('{ frontPage { blocks { ... on MostReadBlock { articles { slug } } } } }')
    expect(errors).toEqual([])
    const { blocks } = (data as { frontPage: { blocks: { articles?: { slug: string }[] }[] } }).frontPage
    return blocks.flatMap((block) => block.articles?.map(({ slug }) => slug) ?? [])
  }
  await read('one', { '2026-03-10': 5 })
  await read('two', { '2026-03-09': 9 })
  expect(await onFront()).toEqual([])
  await read('three', { '2026-03-08': 7 })
  expect(await onFront()).toEqual(['two', 'three', 'one'])
  for (const views of [1, 2, 3, 4]) await read(`seldom-${views}`, { '2026-03-10': views })
  expect(await onFront()).toHaveLength(6)
})
