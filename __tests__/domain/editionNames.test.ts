import { requireId } from '#domain/edition/requireId.ts'
import { translationGroups } from '#domain/edition/translationGroups.ts'

test('a file that names what its language does not have is told so by its own name', () => {
  const sections = new Map([['sport', 1]])
  expect(requireId(sections, { key: 'sport', file: 'articles/en/a-match.md' })).toBe(1)
  expect(() => requireId(sections, { key: 'sport/chess', file: 'articles/en/a-match.md' })).toThrow(
    'articles/en/a-match.md names "sport/chess"',
  )
})

test('translations share a group with what they translate, and nothing else does', () => {
  const french = { language: 'fr' as const, file: 'articles/fr/eau.md', slug: 'eau' }
  const arabic = { language: 'ar' as const, file: 'articles/ar/الماء.md', slug: 'الماء', translates: 'eau' }
  const english = { language: 'en' as const, file: 'articles/en/eau.md', slug: 'eau' }
  const groupOf = translationGroups([arabic, french, english])
  expect(groupOf(arabic)).toBe(groupOf(french))
  expect(groupOf(english)).not.toBe(groupOf(french))
})

test('a translation of nothing is told so by its own name', () => {
  const lost = { language: 'en' as const, file: 'polls/en.yaml', slug: 'tea', translates: 'le-the' }
  expect(() => translationGroups([lost])(lost)).toThrow('polls/en.yaml translates "le-the"')
})
