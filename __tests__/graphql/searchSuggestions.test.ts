import { newsroom, type Newsroom } from '#tests/support/newsroom.ts'
import { writer } from '#tests/support/write.ts'

let paper: Newsroom
beforeAll(async () => {
  paper = await newsroom()
  const write = writer(paper)
  const section = await write.section('economie', { name: 'Économie' })
  const tag = await write.tag('eau', { name: 'Accès à l’eau' })
  await write.tag('ecole', { name: 'École sans article' })
  const person = await write.person('emna', { name: 'Emna Écrivaine' })
  await write.article(
    { sectionId: section.id, slug: 'ecluses', title: 'L’écluse « rouge » d’Oran' },
    { tags: [tag.id], people: [person.id] },
  )
  const arabic = await write.section('siyassa', { language: 'ar', name: 'سياسة' })
  await write.article({ language: 'ar', sectionId: arabic.id, slug: 'ازمة', title: 'أزمةُ الماء في وهران' })
})
afterAll(() => paper.close())

async function suggested(query: string, more: Record<string, unknown> = {}) {
  const source = `query ($query: String!, $language: Language, $first: Int) {
    searchSuggestions(query: $query, language: $language, first: $first) { kind text path }
  }`
  const { data, errors } = await paper.ask(source, { query, ...more })
  expect(errors).toEqual([])
  return (data as { searchSuggestions: { kind: string; text: string; path: string }[] }).searchSuggestions
}

const economy = { kind: 'SECTION', text: 'Économie', path: '/section/economie' }
const emna = { kind: 'PERSON', text: 'Emna Écrivaine', path: '/person/emna' }
const lock = { kind: 'ARTICLE', text: 'L’écluse « rouge » d’Oran', path: '/article/ecluses' }
const water = { kind: 'TAG', text: 'Accès à l’eau', path: '/tag/eau' }

test.each([
  ['ec', [economy, emna, lock]],
  ['ÉCO', [economy]],
  ['emna ecr', [emna]],
  ['rouge d’or', [lock]],
  ['eau', [water]],
  ["l'eau", [water]],
  ['cluse', []],
  ['e', []],
  ['', []],
])('who has typed %s so far is offered %j', async (query, expected) => {
  expect(await suggested(query)).toEqual(expected)
})

test('suggestions are of the language that is asked, and no more than asked', async () => {
  expect(await suggested('ازم', { language: 'AR' })).toEqual([
    { kind: 'ARTICLE', text: 'أزمةُ الماء في وهران', path: '/ar/article/%D8%A7%D8%B2%D9%85%D8%A9' },
  ])
  expect(await suggested('سي', { language: 'AR' })).toMatchObject([{ kind: 'SECTION', text: 'سياسة' }])
  expect(await suggested('ec', { first: 1 })).toEqual([economy])
})
