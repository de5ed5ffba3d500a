import { lifeUntil } from '#app/lifeUntil.ts'
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

test('a page that shows the day is not given out the next day', () => {
  expect(lifeUntil(7_200)).toEqual({ stale: 300, revalidate: 300, expire: 7_200 })
})

test('in the last minutes of the day it is looked at again at midnight, and stays a cached page', () => {
  expect(lifeUntil(40)).toEqual({ stale: 300, revalidate: 40, expire: 301 })
})

test('a page that no moment changes is kept for a week', () => {
  expect(lifeUntil(Infinity)).toEqual({ stale: 300, revalidate: 300, expire: 604_800 })
})
