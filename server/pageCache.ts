import type { IncomingMessage } from 'node:http'
import { LRUCache } from 'lru-cache'
import type { Answer } from './collectAnswer.ts'
import { addBrotli, makePage, type Page } from './page.ts'

type Kept = { page: Page; freshUntil: number }

/** What came of asking: an answer, and a page of it where it may be kept; no answer when who asked went away. */
export type Made = { answer: Answer | null; page: Page | undefined }

export type PageCache = ReturnType<typeof openPageCache>

/** How long a page is given out without asking Next again. Next's own cache, which hears of changes, answers then. */
const freshFor = 5_000

/**
 * Finished pages in memory, so that giving one out is a matter of bytes. A page that is no longer fresh stays, for when it
 * cannot be made again. `megabytes` bounds it; 0 keeps nothing.
 */
export function openPageCache(megabytes: number) {
  const kept =
    megabytes === 0
      ? undefined
      : new LRUCache<string, Kept>({ maxSize: megabytes * 1_000_000, sizeCalculation: ({ page }) => sizeOf(page) })
  const making = new Map<string, Promise<Made>>()

  return {
    fresh: (key: string): Page | undefined => {
      const found = kept?.get(key)
      return found !== undefined && found.freshUntil > Date.now() ? found.page : undefined
    },
    last: (key: string): Page | undefined => kept?.get(key)?.page,
    /** Asks once for all who want this page meanwhile. */
    make: (key: string, ask: () => Promise<Answer | null>): Promise<Made> => {
      const under = making.get(key)
      if (under !== undefined) return under
      const made = make(key, ask).finally(() => making.delete(key))
      making.set(key, made)
      return made
    },
  }

  async function make(key: string, ask: () => Promise<Answer | null>): Promise<Made> {
    const answer = await ask()
    // Gone or moved on purpose: what was there must not come back when something fails later.
    if (answer !== null && answer.status > 200 && answer.status < 500) kept?.delete(key)
    if (answer === null || kept === undefined || !mayBeKept(answer)) return { answer, page: undefined }
    const page = await makePage(answer, kept.get(key)?.page)
    const entry = { page, freshUntil: isImmutable(answer) ? Infinity : Date.now() + freshFor }
    kept.set(key, entry)
    void addBrotli(page).then(() => kept.peek(key) === entry && kept.set(key, { ...entry }))
    return { answer, page }
  }
}

/** The only pages whose query says what stands on them: each is made for the one who asks. */
const readsQuery = /^(\/(ar|en))?\/search\/?$/

/** The key of a page that is the same for every reader, whatever the query; undefined for requests that are not for one. */
export function pageKey(request: IncomingMessage, path: string): string | undefined {
  if (request.method !== 'GET' && request.method !== 'HEAD') return undefined
  if (readsQuery.test(path)) return undefined
  const { headers } = request
  if (headers.rsc !== undefined || headers.authorization !== undefined || headers.range !== undefined) return undefined
  return path
}

function mayBeKept({ status, headers }: Answer): boolean {
  return (
    status === 200 &&
    headers['set-cookie'] === undefined &&
    (isImmutable({ headers }) || /\bs-maxage=[1-9]/.test(cacheControl(headers)))
  )
}

/** A file whose name changes with its content: scripts, styles and typefaces of the build. */
function isImmutable({ headers }: Pick<Answer, 'headers'>): boolean {
  return /\bimmutable\b/.test(cacheControl(headers))
}

function cacheControl(headers: Answer['headers']): string {
  return String(headers['cache-control'] ?? '')
}

function sizeOf({ bodies }: Page): number {
  return 1_000 + bodies.identity.length + (bodies.gzip?.length ?? 0) + (bodies.br?.length ?? 0)
}
