import { LRUCache } from 'lru-cache'
import { SharedCacheControls } from 'next/dist/server/lib/incremental-cache/shared-cache-controls.external.js'

/** Addresses whose lifetime is remembered. One that was forgotten has its page made again a second later. */
export const mostLifetimes = 20_000

/**
 * Next remembers for every address ever asked for how long its page lives, and forgets none: whoever asks for enough
 * addresses would fill the memory. From here on it remembers those asked for last.
 */
export function boundLifetimes(): void {
  const lifetimes: unknown = Reflect.get(SharedCacheControls, 'cacheControls')
  if (lifetimes instanceof LRUCache) return
  if (!(lifetimes instanceof Map)) {
    throw new Error('Next keeps the lifetimes of pages elsewhere: look where, and bound them there.')
  }
  Reflect.set(SharedCacheControls, 'cacheControls', new LRUCache({ max: mostLifetimes }))
}
