import type { Answer } from './collectAnswer.ts'
import type { Page } from './page.ts'
import { bornHeader, tagsHeader } from './pageBirth.ts'

/** A page in memory. `tags` are what it depends on, undefined when that is not known; times are in milliseconds. */
export type Kept = {
  page: Page
  tags: string[] | undefined
  bornAt: number
  freshUntil: number
  /** Until then it may go out for want of a better one. */
  goodUntil: number
  /** It could not be made again: until then nobody tries. */
  restsUntil: number
}

const day = 24 * 60 * 60 * 1000

/** `life` in seconds, counted from when Next began the page, which may have been a while ago. */
export function keptOf({ headers }: Answer, { page, life }: { page: Page; life: number }): Kept {
  const now = Date.now()
  const bornAt = bornIn(headers) ?? now
  const freshUntil = bornAt + life * 1000
  return { page, tags: tagsIn(headers), bornAt, freshUntil, goodUntil: Math.max(now, freshUntil) + day, restsUntil: 0 }
}

/** When an answer was begun; not known of what Next reads from a file. */
export function bornIn(headers: Answer['headers']): number | undefined {
  const born = headers[bornHeader]
  return born === undefined ? undefined : Number(born)
}

export function dependsOn({ tags }: Kept, changed: string[]): boolean {
  return tags === undefined || tags.some((tag) => changed.includes(tag))
}

/** What it takes in memory, in bytes: letters may take two each, and every value has its object around it. */
export function sizeOf({ page, tags = [] }: Kept, key: string): number {
  const words = [key, page.etag, ...tags, ...Object.entries(page.headers).flat().map(String)]
  const letters = words.reduce((sum, word) => sum + 2 * word.length + 32, 0)
  const { identity, gzip, br } = page.bodies
  return 1_000 + letters + identity.length + (gzip?.length ?? 0) + (br?.length ?? 0)
}

/** The name of a file of the build changes with its content, so that it depends on nothing. */
function tagsIn(headers: Answer['headers']): string[] | undefined {
  const tags = headers[tagsHeader]
  if (tags !== undefined) return String(tags).split(',')
  return /\bimmutable\b/.test(String(headers['cache-control'])) ? [] : undefined
}
