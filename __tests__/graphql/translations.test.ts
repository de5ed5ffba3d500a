import { newsroom, type Newsroom } from '#tests/support/newsroom.ts'
import { writer } from '#tests/support/write.ts'

let paper: Newsroom
beforeAll(async () => {
  paper = await newsroom()
  const write = writer(paper)
  const economy = await write.section('economie')
  await write.section('iqtisad', { language: 'ar', translationGroup: economy.translationGroup })
  const gas = await write.tag('gaz')
  await write.tag('ghaz', { language: 'ar', translationGroup: gas.translationGroup })
  await write.tag('gas', { language: 'en', translationGroup: gas.translationGroup })
  await write.tag('budget')
})
afterAll(() => paper.close())

test('a section and a subject lead to themselves in the other editions', async () => {
  const { data } = await paper.ask(`{
    section(path: "economie") { translations { language path } }
    gas: tag(slug: "gaz") { translations { language path } }
    back: tag(slug: "gas", language: EN) { translations { slug } }
    budget: tag(slug: "budget") { translations { path } }
  }`)
  expect(data).toEqual({
    section: { translations: [{ language: 'AR', path: '/ar/section/iqtisad' }] },
    gas: {
      translations: [
        { language: 'AR', path: '/ar/tag/ghaz' },
        { language: 'EN', path: '/en/tag/gas' },
      ],
    },
    back: { translations: [{ slug: 'gaz' }, { slug: 'ghaz' }] },
    budget: { translations: [] },
  })
})

test('the polls of a list ask for their translations together', async () => {
  const write = writer(paper)
  const tea = await write.poll({ Thé: 1, Café: 0 }, { slug: 'the-ou-cafe' })
  await write.poll(
    { Tea: 1, Coffee: 0 },
    { language: 'en', slug: 'tea-or-coffee', translationGroup: tea.translationGroup },
  )
  await write.poll({ Oui: 1, Non: 0 })
  const ask = () => paper.ask('{ polls { nodes { translations { path } } } }')
  expect((await ask()).data).toEqual({
    polls: { nodes: [{ translations: [] }, { translations: [{ path: '/en/poll/tea-or-coffee' }] }] },
  })
  expect(await paper.statements(ask)).toHaveLength(2)
})
