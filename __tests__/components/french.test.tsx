import { day, dayAndTime, dayInFull, shortDay } from '#messages/dates.ts'
import { failureWords } from '#messages/failure.ts'
import fr from '#messages/fr.json'
import { outagePage } from '#server/outagePage.ts'

function texts(words: object): string[] {
  return Object.values(words).flatMap((word: string | object) => (typeof word === 'string' ? [word] : texts(word)))
}

test('no line begins with a sign that belongs to the word before it', () => {
  const torn = / [:;?!%»]|« /
  const outage = outagePage('/').replace(/<style>.*<\/style>/s, '')
  expect([...texts(fr), ...texts(failureWords.fr), outage].filter((text) => torn.test(text))).toEqual([])
})

test('the first of a month is written as French writes it', () => {
  const first = '2026-11-01T12:05:00Z'
  expect(dayInFull(first, 'fr')).toBe('Dimanche 1er novembre 2026')
  expect(day(first, 'fr')).toBe('1er novembre 2026')
  expect(shortDay(first, 'fr')).toBe('1er nov.')
  expect(dayAndTime(first, 'fr')).toBe('1er novembre 2026 à 13:05')
})

test('other days, and other languages, stay as they are', () => {
  expect(day('2026-11-11T12:00:00Z', 'fr')).toBe('11 novembre 2026')
  expect(day('2026-11-21T12:00:00Z', 'fr')).toBe('21 novembre 2026')
  expect(day('2026-11-01T12:00:00Z', 'en')).toBe('1 November 2026')
})
