const week = 7 * 24 * 60 * 60
const often = 300
const leastExpire = 301

/**
 * The life of what says something else in so many seconds: looked at again every five minutes and at that moment, never
 * given out unseen after it. Should the database be away then, the server in front has the last good page.
 */
export function lifeUntil(seconds: number) {
  return {
    stale: often,
    revalidate: Math.max(1, Math.min(often, seconds)),
    // Next renders anew for every reader what expires in under five minutes.
    expire: Math.min(week, Math.max(leastExpire, seconds)),
  }
}
