import { bodyColumns } from '#domain/body/derive.ts'
import { bodyFromMarkdown } from '#domain/body/fromMarkdown.ts'
import { newsroom, type Newsroom } from '#tests/support/newsroom.ts'
import { writer } from '#tests/support/write.ts'

let paper: Newsroom
let write: ReturnType<typeof writer>
beforeAll(async () => {
  paper = await newsroom()
  write = writer(paper)
})
afterAll(() => paper.close())

const text = (markdown: string) => bodyColumns(bodyFromMarkdown(markdown))

async function slugs(q: string, at?: string): Promise<string[]> {
  const source = `query ($q: String!) { search(query: $q) { nodes { article { slug } } } }`
  const { data, errors } = await paper.ask(source, { q }, at === undefined ? {} : { at })
  expect(errors).toEqual([])
  return (data as { search: { nodes: { article: { slug: string } }[] } }).search.nodes.map(
    ({ article }) => article.slug,
  )
}

test('a tag or person with a new name is found by it, and no longer by the old one', async () => {
  const { id: sectionId } = await write.section('sport')
  const tag = await write.tag('judo', { name: 'Judoka' })
  const person = await write.person('karim', { name: 'Karim Vieuxnom' })
  await write.article({ sectionId, slug: 'tatami' }, { tags: [tag.id], people: [person.id] })
  expect(await slugs('judoka vieuxnom')).toEqual(['tatami'])

  await paper.db.execute(`update tags set name = 'Lutteurs' where id = ${tag.id}`)
  await paper.db.execute(`update people set name = 'Karim Neufnom' where id = ${person.id}`)
  expect(await slugs('lutteurs neufnom')).toEqual(['tatami'])
  expect(await slugs('judoka')).toEqual([])
  expect(await slugs('vieuxnom')).toEqual([])
})

test('an article that is rewritten, moved or loses its tag is found by what it has now', async () => {
  const { id: sectionId } = await write.section('culture')
  const tag = await write.tag('melhoun', { name: 'Melhoun' })
  const article = await write.article({ sectionId, slug: 'chant', title: 'Ancientitre' }, { tags: [tag.id] })
  await paper.db.execute(`update articles set title = 'Nouveautitre' where id = ${article.id}`)
  await paper.db.execute(`delete from article_tags where article_id = ${article.id}`)
  expect(await slugs('nouveautitre')).toEqual(['chant'])
  expect(await slugs('ancientitre')).toEqual([])
  expect(await slugs('melhoun')).toEqual([])
})

test('what fits better comes first, and of two that fit alike the newer one', async () => {
  const { id: sectionId } = await write.section('climat')
  const old = { publishedAt: new Date('2025-03-01T00:00:00Z') }
  await write.article({ sectionId, slug: 'body-new', ...text('Il a parlé de sécheresse.') })
  await write.article({ sectionId, slug: 'title-old', title: 'La sécheresse', ...old })
  await write.article({ sectionId, slug: 'title-new', title: 'La sécheresse' })
  expect(await slugs('secheresse')).toEqual(['title-new', 'title-old', 'body-new'])
})

const later = new Date('2026-03-10T10:00:00Z')
const earlier = new Date('2026-03-10T08:30:00Z')

test.each([
  ['a draft', { state: 'draft' as const, publishedAt: null }],
  ['a scheduled article', { state: 'scheduled' as const, publishedAt: later }],
  ['a published article whose time has not come', { publishedAt: later }],
  ['an article whose end has passed', { publishedAt: new Date('2026-03-10T07:00:00Z'), endsAt: earlier }],
  ['a withdrawn article', { state: 'withdrawn' as const }],
])('nothing of %s is found, counted, suggested or hinted at', async (what, row) => {
  const n = what.replaceAll(' ', '')
  const { id: sectionId } = await write.section(`secret-${n}`)
  const tag = await write.tag(`secrettag${n}`, { name: `Xylophone${n} secret` })
  const person = await write.person(`secretperson${n}`, { name: `Zébulon${n} Secret` })
  await write.article(
    { sectionId, slug: `secret-${n}`, title: 'Embargowort tombe', ...text('Quetzalcoatl arrive.'), ...row },
    { tags: [tag.id], people: [person.id] },
  )
  const { data } = await paper.ask(`{
    found: search(query: "embargowort") { totalCount { value } didYouMean sections { count { value } } }
    near: search(query: "embargovort") { totalCount { value } didYouMean }
    body: search(query: "quetzalcoat") { totalCount { value } didYouMean }
    named: search(query: "zébulon${n}") { totalCount { value } }
    title: searchSuggestions(query: "embargo") { text }
    tag: searchSuggestions(query: "xylophone${n}") { text }
    person: searchSuggestions(query: "zebulon${n}") { text }
  }`)
  expect(data).toEqual({
    found: { totalCount: { value: 0 }, didYouMean: null, sections: [] },
    near: { totalCount: { value: 0 }, didYouMean: null },
    body: { totalCount: { value: 0 }, didYouMean: null },
    named: { totalCount: { value: 0 } },
    title: [],
    tag: [],
    person: [],
  })
})

test('an article is found from the minute it appears to the minute it ends', async () => {
  const { id: sectionId } = await write.section('minute')
  await write.article({ sectionId, slug: 'minute', title: 'Minutieux', publishedAt: earlier, endsAt: later })
  expect(await slugs('minutieux', '2026-03-10T08:29:59Z')).toEqual([])
  expect(await slugs('minutieux', '2026-03-10T08:30:00Z')).toEqual(['minute'])
  expect(await slugs('minutieux', '2026-03-10T10:00:00Z')).toEqual([])
})
