import { existsSync, readFileSync } from 'node:fs'
import { newsroom, type Newsroom } from '#tests/support/newsroom.ts'
import { writer } from '#tests/support/write.ts'

const naughty = '../shared/data/security/blns.json'
const source = `query ($q: String!, $language: Language) {
  search(query: $q, language: $language) {
    totalCount { value } didYouMean terms { text wanted unwanted shortened } nodes { snippet { text } }
  }
  searchSuggestions(query: $q, language: $language) { kind text path }
}`

let paper: Newsroom
beforeAll(async () => {
  paper = await newsroom()
  const write = writer(paper)
  const { id: sectionId } = await write.section('economie')
  await write.article({ sectionId, slug: 'prix', title: 'Les prix 100 % réels de l’eau_vive' })
})
afterAll(() => paper.close())

type Answer = {
  search: {
    totalCount: { value: number }
    terms: { text: string; wanted: string[]; unwanted: string[]; shortened: boolean }
    nodes: unknown[]
  }
  searchSuggestions: { text: string }[]
}

async function ask(q: string, language = 'FR'): Promise<Answer> {
  const { data, errors } = await paper.ask(source, { q, language })
  expect(errors).toEqual([])
  return data as Answer
}

const hostile: [string, string][] = [
  ['nothing', ''],
  ['spaces', '   \t\n '],
  ['one letter', 'x'],
  ['only operators', '- -- "" " -"" & | ! ( ) :* <-> \\'],
  ['only small words', 'le la les de du'],
  ['only an exclusion', '-prix'],
  ['a deep chain of minus signs', '-'.repeat(5_000)],
  ['500 quotes', '"'.repeat(500)],
  ['500 quotes with words', '"a '.repeat(500)],
  ['10,000 letters', 'a'.repeat(10_000)],
  ['3,000 different words', Array.from({ length: 3_000 }, (_, n) => `mot${n}`).join(' ')],
  ['an injected tsquery', "prix' | !'x':* & (a <-> b)::tsquery"],
  ['an injected statement', "'; drop table articles; --"],
  ['wildcards', '%%%___%%%'],
  ['a NUL', 'pr\0ix'],
  ['a lone surrogate', 'prix \ud800 \udfff'],
  ['a pair cut in two', `${'x'.repeat(199)}😀`],
  ['marks without letters', '\u0301\u064e\u0640\u200d'],
  ['a word of marks', `e${'\u0301'.repeat(5_000)}`],
  ['a sign that folds into words', 'ﷺ ½ ﷽'],
  ['Tifinagh', 'ⵜⴰⵎⴰⵣⵉⵖⵜ'],
]

test.each(hostile)('a query of %s gets a polite answer in each language', async (_, q) => {
  for (const language of ['FR', 'AR', 'EN']) {
    const { search } = await ask(q, language)
    expect(search.terms.text.length).toBeLessThanOrEqual(200)
    expect(search.terms.wanted.length + search.terms.unwanted.length).toBeLessThanOrEqual(12)
  }
})

test('a query that says nothing finds nothing, and one that is too long says what was left out', async () => {
  for (const q of ['', ' ', '-prix', 'le la', '"" -', '%']) expect((await ask(q)).search.totalCount.value).toBe(0)
  expect((await ask('prix')).search.terms.shortened).toBe(false)
  expect((await ask('prix '.repeat(13))).search).toMatchObject({ terms: { shortened: true }, totalCount: { value: 1 } })
  expect((await ask(`prix ${'x'.repeat(300)}`)).search.terms.shortened).toBe(true)
})

test('operators that are not ours are words or nothing', async () => {
  for (const q of ['prix & réels', 'prix | zzz', '(prix)', 'prix:*', '!prix']) {
    expect((await ask(q)).search.totalCount.value).toBe(q.includes('zzz') ? 0 : 1)
  }
})

test('wildcards in what is typed are letters to look for, so they suggest nothing', async () => {
  for (const q of ['%%', '__', 'p%x', 'pr_x', '100 %%%', "p'x"]) {
    expect((await ask(q)).searchSuggestions.filter(({ text }) => !text.includes('100'))).toEqual([])
  }
  expect((await ask('p%x')).searchSuggestions).toEqual([])
})

const whereThere = existsSync(naughty) ? test : test.skip
whereThere(
  'every naughty string gets a polite answer',
  async () => {
    const strings: string[] = JSON.parse(readFileSync(naughty, 'utf8'))
    for (const q of strings) await ask(q)
  },
  60_000,
)

test('a request cannot ask for many searches at once', async () => {
  const many = Array.from({ length: 7 }, (_, n) => `s${n}: search(query: "prix") { totalCount { value } }`).join(' ')
  const { errors } = await paper.ask(`{ ${many} }`)
  expect(errors[0]?.extensions.code).toBe('QUERY_TOO_COSTLY')
})

test.each(['first: 0', 'first: 101', 'page: 0'])('search(%s) is refused with a sentence', async (args) => {
  const { errors } = await paper.ask(`{ search(query: "prix", ${args}) { pageCount } }`)
  expect(errors[0]?.extensions.code).toBe('BAD_USER_INPUT')
})

test('a search costs at most four statements, and no more when it has but a hint to show', async () => {
  const card =
    'nodes { title { text } snippet { text } article { title path people { name } section { name } leadImage { alt } } }'
  const full = `query ($q: String!) { search(query: $q) { ${card} didYouMean totalCount { value } tags { tag { name } } } }`
  const sent = async (q: string) => (await paper.statements(() => paper.ask(full, { q }))).length
  expect(await sent('prix')).toBeLessThanOrEqual(4)
  expect(await sent('prox')).toBeLessThanOrEqual(4)
})
