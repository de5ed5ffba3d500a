import { cacheLife } from 'next/cache'
import { untilMidnight } from '#messages/dates.ts'
import { lifeUntil } from './lifeUntil.ts'
import { secondsUntilNext } from './secondsUntilNext.ts'

/** The life of a page; `turns` are the moments at which it says something else. */
export function pageLife(turns: (string | null | undefined)[] = []) {
  cacheLife(lifeUntil(secondsUntilNext(turns, new Date())))
}

/** The life of what shows the day. */
export function dayLife(now: Date) {
  cacheLife(lifeUntil(Math.ceil(untilMidnight(now) / 1000)))
}
