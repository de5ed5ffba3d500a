import { articleGallery, articleSections } from '#db/schema/articleLinks.ts'
import { media } from '#db/schema/media.ts'
import { videos } from '#db/schema/videos.ts'
import { newsroom, type Newsroom } from '#tests/support/newsroom.ts'
import { writer } from '#tests/support/write.ts'

type Count = { value: number; more: boolean }
type Results = {
  totalCount: Count
  pageCount: number
  nodes: { article: { slug: string } }[]
  sections: { section: { sectionPath: string }; count: Count }[]
  tags: { tag: { slug: string }; count: Count }[]
  people: { person: { slug: string }; count: Count }[]
  kinds: { kind: string; count: Count }[]
  periods: { period: string; count: Count }[]
}

const source = `query ($filter: SearchFilter, $first: Int, $page: Int) {
  search(query: "marché", filter: $filter, first: $first, page: $page) {
    totalCount { value more } pageCount nodes { article { slug } }
    sections { section { sectionPath } count { value more } } tags { tag { slug } count { value more } }
    people { person { slug } count { value more } } kinds { kind count { value more } }
    periods { period count { value more } }
  }
}`

let paper: Newsroom
beforeAll(async () => {
  paper = await newsroom()
  const write = writer(paper)
  const daysBefore = (days: number) => new Date(paper.now.valueOf() - days * 86_400_000 - 3_600_000)
  const economy = await write.section('economie')
  const energy = await write.section('energie', { parentId: economy.id })
  const sport = await write.section('sport')
  const oil = await write.tag('petrole')
  const football = await write.tag('football')
  const lamia = await write.person('lamia')
  const karim = await write.person('karim')
  const video = { language: 'fr' as const, title: 'Vidéo', provider: 'youtube' as const, publishedAt: daysBefore(3) }
  const [shown, hidden] = await paper.db
    .insert(videos)
    .values([
      { ...video, slug: 'vue', providerRef: 'abcdef1', state: 'published' },
      { ...video, slug: 'cachee', providerRef: 'abcdef2', state: 'draft' },
    ])
    .returning()
  const [picture] = await paper.db
    .insert(media)
    .values({ kind: 'image', path: 'x', mimeType: 'image/webp', bytes: 1, contentHash: 'x', width: 1, height: 1 })
    .returning()

  const about = (slug: string, days: number) => ({ slug, title: `Le marché ${slug}`, publishedAt: daysBefore(days) })
  await write.article(
    { ...about('a', 0), sectionId: energy.id, videoId: shown?.id ?? null },
    { tags: [oil.id], people: [lamia.id] },
  )
  await write.article({ ...about('b', 4), sectionId: energy.id }, { tags: [oil.id], people: [karim.id] })
  const c = await write.article({ ...about('c', 20), sectionId: economy.id }, { people: [lamia.id] })
  const d = await write.article(
    { ...about('d', 200), sectionId: sport.id, videoId: hidden?.id ?? null },
    { tags: [football.id] },
  )
  await write.article({ ...about('e', 800), sectionId: sport.id }, { tags: [football.id] })
  await write.article({ ...about('f', 2), title: 'Autre chose', sectionId: sport.id })
  await paper.db.insert(articleSections).values({ articleId: d.id, sectionId: economy.id })
  await paper.db.insert(articleGallery).values({ articleId: c.id, mediaId: picture?.id ?? 0 })
})
afterAll(() => paper.close())

async function narrowed(filter: Record<string, unknown>, page: Record<string, number> = {}): Promise<Results> {
  const { data, errors } = await paper.ask(source, { filter, ...page })
  expect(errors).toEqual([])
  return (data as { search: Results }).search
}
const slugs = (results: Results) => results.nodes.map(({ article }) => article.slug)
const plain = (counts: { count: Count }[], name: (entry: never) => string) =>
  Object.fromEntries(counts.map((entry) => [name(entry as never), entry.count.value]))
const sections = (results: Results) =>
  plain(results.sections, ({ section }: Results['sections'][number]) => section.sectionPath)
const tags = (results: Results) => plain(results.tags, ({ tag }: Results['tags'][number]) => tag.slug)
const periods = (results: Results) => plain(results.periods, ({ period }: Results['periods'][number]) => period)

test('a reader sees how many articles each filter would leave', async () => {
  const all = await narrowed({})
  expect(slugs(all)).toEqual(['a', 'b', 'c', 'd', 'e'])
  expect(all.totalCount).toEqual({ value: 5, more: false })
  expect(sections(all)).toEqual({ economie: 4, 'economie/energie': 2, sport: 2 })
  expect(tags(all)).toEqual({ football: 2, petrole: 2 })
  expect(plain(all.people, ({ person }: Results['people'][number]) => person.slug)).toEqual({ lamia: 2, karim: 1 })
  expect(all.kinds).toEqual([
    { kind: 'GALLERY', count: { value: 1, more: false } },
    { kind: 'VIDEO', count: { value: 1, more: false } },
  ])
  expect(periods(all)).toEqual({ DAY: 1, WEEK: 2, MONTH: 3, YEAR: 4 })
})

test.each([
  [{ section: 'economie' }, ['a', 'b', 'c', 'd']],
  [{ section: 'economie/energie' }, ['a', 'b']],
  [{ tag: 'football' }, ['d', 'e']],
  [{ person: 'lamia' }, ['a', 'c']],
  [{ kind: 'VIDEO' }, ['a']],
  [{ kind: 'GALLERY' }, ['c']],
  [{ period: 'WEEK' }, ['a', 'b']],
  [{ publishedBefore: '2026-02-25T00:00:00Z', publishedFrom: '2025-01-01T00:00:00Z' }, ['c', 'd']],
  [{ section: 'economie', person: 'lamia', period: 'DAY' }, ['a']],
  [{ tag: 'nulle-part' }, []],
  [{ person: '%' }, []],
  [{ section: '_' }, []],
])('narrowed to %j there are %j', async (filter, expected) => {
  expect(slugs(await narrowed(filter))).toEqual(expected)
})

test('the counts of a filter stay those under the other filters, so that a reader can change her mind', async () => {
  const chosen = await narrowed({ section: 'sport', period: 'YEAR' })
  expect(slugs(chosen)).toEqual(['d'])
  expect(sections(chosen)).toEqual({ economie: 4, 'economie/energie': 2, sport: 1 })
  expect(periods(chosen)).toEqual({ YEAR: 1 })
  expect(tags(chosen)).toEqual({ football: 1 })
})

test('pages cut the same list, nothing twice and nothing missed', async () => {
  const pages = await Promise.all([1, 2, 3, 4].map((page) => narrowed({}, { first: 2, page })))
  expect(pages.map(slugs)).toEqual([['a', 'b'], ['c', 'd'], ['e'], []])
  expect(pages[0]?.pageCount).toBe(3)
})
