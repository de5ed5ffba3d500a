import { cacheLife } from 'next/cache'
import { untilMidnight } from '#messages/dates.ts'

const week = 7 * 24 * 60 * 60

/** Looked at again after five minutes, and kept for a week so that pages are served while the database is away. */
export function pageLife() {
  cacheLife({ stale: 300, revalidate: 300, expire: week })
}

/** Looked at again at midnight, for what shows the day. */
export function dayLife(now: Date) {
  cacheLife({ stale: 300, revalidate: Math.max(1, Math.ceil(untilMidnight(now) / 1000)), expire: week })
}
