import { compositionsOf } from '#components/front/compositions.ts'

const sections = (...sizes: number[]) => sizes.map((size) => ({ articles: Array.from({ length: size }) }))
const composed = (...sizes: number[]) => [...compositionsOf(sections(...sizes)).values()]

test('a reader meets another composition with every section', () => {
  expect(composed(5, 5, 4, 4, 4, 4)).toEqual(['feature', 'centred', 'half', 'half', 'row', 'words'])
})

test('a section that would stand beside an empty half takes the whole width', () => {
  expect(composed(5, 5, 4)).toEqual(['feature', 'centred', 'row'])
})

test('a section with few articles does not leave holes in a large composition', () => {
  expect(composed(2, 3)).toEqual(['row', 'row'])
})
