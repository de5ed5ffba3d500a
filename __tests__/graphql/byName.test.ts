import { personTexts } from '#db/schema/people.ts'
import { newsroom, type Newsroom } from '#tests/support/newsroom.ts'
import { writer } from '#tests/support/write.ts'

let paper: Newsroom
beforeAll(async () => {
  paper = await newsroom()
  const write = writer(paper)
  for (const name of ['Zoo', 'Écoles', 'eau', 'Energie', 'Œuvres', '5G'])
    await write.tag(name.toLowerCase().replace('œ', 'oe'), { name })
  for (const name of ['الماء', 'بحر', 'الأرض', 'الكهرباء']) await write.tag(name, { name, language: 'ar' })
  const [nora, amine] = [await write.person('nora'), await write.person('amine')]
  await paper.db.insert(personTexts).values([
    { personId: nora.id, language: 'ar', name: 'أمينة' },
    { personId: amine.id, language: 'ar', name: 'يوسف' },
  ])
  await write.agency('amd')
})
afterAll(() => paper.close())

async function names(field: string): Promise<string[]> {
  const { data, errors } = await paper.ask(`{ list: ${field} { nodes { name } } }`)
  expect(errors).toEqual([])
  return (data as { list: { nodes: { name: string }[] } }).list.nodes.map(({ name }) => name)
}

test('subjects come in the order of the alphabet, whatever their capitals and accents', async () => {
  expect(await names('tags')).toEqual(['5G', 'eau', 'Écoles', 'Energie', 'Œuvres', 'Zoo'])
})

test('the Arabic article counts for nothing', async () => {
  expect(await names('tags(language: AR)')).toEqual(['الأرض', 'بحر', 'الكهرباء', 'الماء'])
})

test('people come by the name they have in each language', async () => {
  expect(await names('people')).toEqual(['amine', 'nora'])
  expect(await names('people(language: AR)')).toEqual(['أمينة', 'يوسف'])
  expect(await names('agencies(language: EN)')).toEqual(['amd'])
})

test('a list of names has pages, and knows how many', async () => {
  const { data } = await paper.ask('{ tags(first: 4, page: 2) { nodes { name } totalCount pageCount } }')
  expect(data).toEqual({ tags: { nodes: [{ name: 'Œuvres' }, { name: 'Zoo' }], totalCount: 6, pageCount: 2 } })
  for (const wrong of ['first: 101', 'first: 0', 'page: 0']) {
    const { errors } = await paper.ask(`{ tags(${wrong}) { totalCount } }`)
    expect([wrong, errors.map(({ extensions }) => extensions.code)]).toEqual([wrong, ['BAD_USER_INPUT']])
  }
})

test('a list of names with how much there is on each costs four statements, however long it is', async () => {
  const statements = await paper.statements(() =>
    paper.ask('{ tags { totalCount nodes { name articles(first: 1) { totalCount } } } }'),
  )
  expect(statements.length).toBeLessThanOrEqual(4)
})
