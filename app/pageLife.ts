import { cacheLife } from 'next/cache'
import { untilMidnight } from '#messages/dates.ts'
import { secondsUntilNext } from './secondsUntilNext.ts'

const week = 7 * 24 * 60 * 60
const often = 300

/**
 * Looked at again after five minutes, or once one of `turns` comes: the moments at which the page says something else. Kept
 * for a week so that pages are served while the database is away.
 */
export function pageLife(turns: (string | null | undefined)[] = []) {
  const revalidate = Math.min(often, secondsUntilNext(turns, new Date()))
  cacheLife({ stale: often, revalidate, expire: week })
}

/** Looked at again at midnight, for what shows the day. */
export function dayLife(now: Date) {
  cacheLife({ stale: often, revalidate: Math.max(1, Math.ceil(untilMidnight(now) / 1000)), expire: week })
}
