import { secondsUntilNext } from '#app/secondsUntilNext.ts'

const now = new Date('2026-11-23T12:00:00.500Z')

test('a page is looked at again once the first of its polls has closed', () => {
  expect(secondsUntilNext(['2026-11-23T12:05:00Z', null, '2026-11-23T12:01:00Z'], now)).toBe(60)
  expect(secondsUntilNext(['2026-11-23T12:00:00.600Z'], now)).toBe(1)
})

test('polls that closed before, or never close, hurry nobody', () => {
  expect(secondsUntilNext(['2026-11-23T11:59:59Z', null, undefined], now)).toBe(Infinity)
  expect(secondsUntilNext([], now)).toBe(Infinity)
})
