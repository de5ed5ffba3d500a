import { newsroom, type Newsroom } from '#tests/support/newsroom.ts'
import { writer } from '#tests/support/write.ts'

let paper: Newsroom
beforeAll(async () => {
  paper = await newsroom()
  const write = writer(paper)
  const [section, other] = [await write.section('economie'), await write.section('sport')]
  const [gas, budget] = [await write.tag('gaz'), await write.tag('budget')]
  const at = (hour: number) => ({ sectionId: section.id, publishedAt: new Date(Date.UTC(2026, 2, 9, hour)) })

  const chosen = await write.article({ ...at(1), slug: 'by-hand' })
  await write.article({ ...at(2), slug: 'shares-one' }, { tags: [gas.id] })
  await write.article({ ...at(3), slug: 'shares-two' }, { tags: [gas.id, budget.id] })
  const links = { tags: [gas.id, budget.id], related: [chosen.id] }
  const main = await write.article({ ...at(4), slug: 'main' }, links)
  await write.article({ ...at(5), slug: 'elsewhere', sectionId: other.id })
  await write.article({ ...at(6), slug: 'shares-newer' }, { tags: [gas.id] })

  const arabic = await write.section('iqtisad', { language: 'ar' })
  const same = { language: 'ar' as const, sectionId: arabic.id, translationGroup: main.translationGroup }
  await write.article({ ...same, slug: 'tarjama', publishedAt: at(7).publishedAt })
})
afterAll(() => paper.close())

test('related articles are those chosen by hand, then those that share most tags, newest first', async () => {
  const { data } = await paper.ask('{ article(slug: "main") { related { slug } } }')
  const slugs = ['by-hand', 'shares-two', 'shares-newer', 'shares-one']
  expect(data).toEqual({ article: { related: slugs.map((slug) => ({ slug })) } })
})

test('a reader leafs through the section, not through the whole paper', async () => {
  const { data } = await paper.ask(`{
    article(slug: "main") { previousInSection { slug } nextInSection { slug } }
    first: article(slug: "by-hand") { previousInSection { slug } }
    last: article(slug: "shares-newer") { nextInSection { slug } }
  }`)
  expect(data).toEqual({
    article: { previousInSection: { slug: 'shares-two' }, nextInSection: { slug: 'shares-newer' } },
    first: { previousInSection: null },
    last: { nextInSection: null },
  })
})

test('an article knows its translations, each at its own address', async () => {
  const { data } = await paper.ask('{ article(slug: "main") { translations { language path } } }')
  expect(data).toEqual({ article: { translations: [{ language: 'AR', path: '/ar/article/tarjama' }] } })
})

test('more than twelve related articles, or none, is bad input', async () => {
  for (const first of [0, 13]) {
    const { errors } = await paper.ask(`{ article(slug: "main") { related(first: ${first}) { slug } } }`)
    expect(errors.map((error) => error.extensions.code)).toEqual(['BAD_USER_INPUT'])
  }
})

test('people and agencies are credited in the order the paper gave them', async () => {
  const write = writer(paper)
  const section = await write.section('culture')
  const [zoe, ali] = [await write.person('zoe'), await write.person('ali')]
  const [wire, amd] = [await write.agency('wire'), await write.agency('amd')]
  const links = { people: [zoe.id, ali.id], agencies: [wire.id, amd.id] }
  await write.article({ sectionId: section.id, slug: 'signed' }, links)

  const { data } = await paper.ask(`{
    article(slug: "signed") { people { slug } agencies { slug } }
    agency(slug: "amd") { articles { totalCount } }
    articles(filter: { agency: "wire" }) { totalCount }
  }`)
  expect(data).toEqual({
    article: { people: [{ slug: 'zoe' }, { slug: 'ali' }], agencies: [{ slug: 'wire' }, { slug: 'amd' }] },
    agency: { articles: { totalCount: 1 } },
    articles: { totalCount: 1 },
  })
})
