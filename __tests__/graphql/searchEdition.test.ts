import { newsroom, type Newsroom } from '#tests/support/newsroom.ts'

let paper: Newsroom
beforeAll(async () => {
  paper = await newsroom({ edition: 'demonstration', now: new Date().toISOString() })
}, 180_000)
afterAll(() => paper.close())

test.each([
  ['FR', 'sardines', 'safi-la-sardine-se-vend-avant-d-etre-pechee'],
  ['FR', 'petrole', 'hausse-du-petrole-la-prudence-reste-de-mise'],
  ['FR', '"hopital de jour"', 'constantine-hopital-de-jour-urgences'],
  ['AR', 'سينما', 'أصيلة-أفلام-لا-تتجاوز-الدقيقة'],
  ['AR', 'اسعار نفط', 'ارتفاع-أسعار-النفط-والحذر-واجب'],
  ['EN', 'olives', 'jijel-cork-returns-to-the-bottle'],
  ['EN', 'referee footballer', 'annaba-girls-learn-to-referee'],
])('of the demonstration edition in %s, who looks for %s is shown %s first', async (language, q, first) => {
  const { data, errors } = await paper.ask(
    `query ($q: String!, $language: Language) { search(query: $q, language: $language, first: 1) {
      nodes { article { slug } title { match } snippet { match } } } }`,
    { q, language },
  )
  expect(errors).toEqual([])
  expect(data).toMatchObject({ search: { nodes: [{ article: { slug: first } }] } })
  expect(JSON.stringify(data)).toContain('"match":true')
})

test.each([
  ['FR', 'ouyaya', 'Ouyahia'],
  ['FR', 'barages', 'barrages'],
  ['AR', 'قصنطينة', 'قسنطينة'],
  ['EN', 'referree', 'referee'],
])('of the demonstration edition in %s, who mistypes %s is asked whether %s was meant', async (language, q, meant) => {
  const ask = (query: string) =>
    paper.ask(
      `query ($q: String!, $language: Language) { search(query: $q, language: $language) { didYouMean totalCount { value } } }`,
      { q: query, language },
    )
  expect((await ask(q)).data).toEqual({ search: { didYouMean: meant, totalCount: { value: 0 } } })
  expect((await ask(meant)).data).not.toMatchObject({ search: { totalCount: { value: 0 } } })
})
