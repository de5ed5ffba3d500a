import { newsroom, type Newsroom } from '#tests/support/newsroom.ts'
import { writer } from '#tests/support/write.ts'

type Written = { id: number; slug: string; time: number; hangsOn: Set<string> }

const now = '2026-03-10T09:00:00Z'
const hour = 3_600_000

let paper: Newsroom
let shown: Written[]

/** The same sequence at every run, so that a failure can be looked into. */
function dice(seed: number) {
  let state = seed
  return (sides: number) => {
    state = (state * 48_271) % 2_147_483_647
    return state % sides
  }
}

beforeAll(async () => {
  paper = await newsroom({ now })
  const write = writer(paper)
  const roll = dice(7)
  const root = await write.section('pays')
  const places = [root, await write.section('villes', { parentId: root.id }), await write.section('sport')]
  const subjects = [await write.tag('gaz'), await write.tag('eau')]
  const [person, agency] = [await write.person('nadia'), await write.agency('fil')]
  shown = []
  for (let n = 0; n < 240; n += 1) {
    const place = places[roll(3)] ?? root
    const chosen = subjects.filter(() => roll(2) === 0)
    const [signed, credited] = [roll(3) === 0, roll(4) === 0]
    // Over two years, many at the same moment, the newest hours still to come.
    const time = Date.parse(now) + 12 * hour - roll(12) ** 3 * roll(11) * hour
    const state = roll(12) === 0 ? ('draft' as const) : ('published' as const)
    const ends = roll(6) === 0 ? time + (1 + roll(4_000)) * hour : null
    const article = await write.article(
      { sectionId: place.id, state, publishedAt: new Date(time), endsAt: ends === null ? null : new Date(ends) },
      { tags: chosen.map((tag) => tag.id), people: signed ? [person.id] : [], agencies: credited ? [agency.id] : [] },
    )
    if (state === 'draft' || time > Date.parse(now) || (ends !== null && ends <= Date.parse(now))) continue
    const hangsOn = new Set([`section:${place.path}`, ...chosen.map((tag) => `tag:${tag.slug}`)])
    if (place.path.startsWith('pays/')) hangsOn.add('section:pays')
    if (signed) hangsOn.add('person:nadia')
    if (credited) hangsOn.add('agency:fil')
    shown.push({ id: article.id, slug: article.slug, time, hangsOn })
  }
}, 120_000)
afterAll(() => paper.close())

type Filter = Record<string, string>

function expected(filter: Filter, order: string): string[] {
  const { publishedFrom = '0001-01-01T00:00:00Z', publishedBefore = '9999-12-31T00:00:00Z', ...belongs } = filter
  const found = shown
    .filter(({ hangsOn }) => Object.entries(belongs).every(([kind, name]) => hangsOn.has(`${kind}:${name}`)))
    .filter(({ time }) => time >= Date.parse(publishedFrom) && time < Date.parse(publishedBefore))
    .toSorted((a, b) => b.time - a.time || b.id - a.id)
    .map(({ slug }) => slug)
  return order === 'OLDEST' ? found.toReversed() : found
}

type Page = {
  nodes: { slug: string }[]
  totalCount: number
  pageCount: number
  pageInfo: { hasNextPage: boolean; endCursor: string | null }
}

async function read(variables: Record<string, unknown>): Promise<Page> {
  const { data, errors } = await paper.ask(
    `query ($filter: ArticleFilter, $order: ArticleOrder, $first: Int, $after: String, $page: Int) {
      articles(filter: $filter, order: $order, first: $first, after: $after, page: $page) {
        nodes { slug } totalCount pageCount pageInfo { hasNextPage endCursor }
      }
    }`,
    variables,
  )
  expect(errors).toEqual([])
  return (data as { articles: Page }).articles
}

const slugs = (page: Page) => page.nodes.map(({ slug }) => slug)

const names: Record<string, string[]> = {
  section: ['pays', 'pays/villes', 'sport', 'nulle-part'],
  tag: ['gaz', 'eau'],
  person: ['nadia'],
  agency: ['fil'],
}

function someFilter(roll: (sides: number) => number): Filter {
  const filter: Filter = {}
  for (const [kind, known] of Object.entries(names)) if (roll(3) === 0) filter[kind] = known[roll(known.length)] ?? ''
  const moment = () => new Date(Date.parse(now) - roll(14_000) * hour).toISOString()
  if (roll(3) === 0) filter.publishedFrom = moment()
  if (roll(3) === 0) filter.publishedBefore = moment()
  return filter
}

test('numbered pages and pages by cursor cut any list where the plain order of its articles does', async () => {
  const roll = dice(11)
  for (let round = 0; round < 20; round += 1) {
    const [filter, order, first] = [someFilter(roll), roll(2) === 0 ? 'LATEST' : 'OLDEST', 1 + roll(30)]
    const all = expected(filter, order)
    const pageCount = Math.ceil(all.length / first)

    for (const page of [1, 2, 1 + roll(pageCount + 1), pageCount, pageCount + 1].filter((number) => number > 0)) {
      const found = await read({ filter, order, first, page })
      expect({ filter, order, first, page, slugs: slugs(found) }).toEqual({
        filter,
        order,
        first,
        page,
        slugs: all.slice((page - 1) * first, page * first),
      })
      expect(found).toMatchObject({ totalCount: all.length, pageCount, pageInfo: { hasNextPage: page < pageCount } })
    }

    const walked: string[] = []
    for (let after: string | null = null, goesOn = true; goesOn;) {
      const found: Page = await read({ filter, order, first: first + 10, after })
      walked.push(...slugs(found))
      after = found.pageInfo.endCursor
      goesOn = found.pageInfo.hasNextPage
    }
    expect({ filter, order, walked }).toEqual({ filter, order, walked: all })
  }
}, 120_000)

test('a list of an owner is the list of that filter, page for page', async () => {
  for (const [query, filter] of [
    ['section(path: "pays")', { section: 'pays' }],
    ['tag(slug: "gaz")', { tag: 'gaz' }],
    ['person(slug: "nadia")', { person: 'nadia' }],
    ['agency(slug: "fil")', { agency: 'fil' }],
  ] as const) {
    const { data } = await paper.ask(
      `{ owner: ${query} { articles(first: 7, page: 3) { totalCount nodes { slug } } } }`,
    )
    const all = expected(filter, 'LATEST')
    expect(data).toEqual({
      owner: { articles: { totalCount: all.length, nodes: all.slice(14, 21).map((slug) => ({ slug })) } },
    })
  }
})

test('the most commented articles of a filter come with its count', async () => {
  const filter = { section: 'pays', tag: 'gaz', publishedFrom: '2025-06-01T00:00:00Z' }
  const all = expected(filter, 'LATEST')
  const found = await read({ filter, order: 'MOST_COMMENTED', first: 100 })
  expect({ slugs: slugs(found), totalCount: found.totalCount }).toEqual({ slugs: all, totalCount: all.length })
})
