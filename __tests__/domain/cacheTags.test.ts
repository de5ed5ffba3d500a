import { tags } from '#domain/cacheTags.ts'

test('whatever address a reader makes up, what it is kept under is no longer than Next keeps', () => {
  const long = 'a'.repeat(8_000)
  const made = Object.values(tags).map((tag) => (typeof tag === 'string' ? tag : tag(long)))
  expect(made.filter((tag) => tag.length > 256)).toEqual([])
  expect(tags.article('prudence')).not.toBe(tags.article('prudence-1'))
})
