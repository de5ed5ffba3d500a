import { LRUCache } from 'lru-cache'
import { onChange } from './changes.ts'
import type { Answer } from './collectAnswer.ts'
import { bornIn, dependsOn, type Kept, keptOf, sizeOf } from './keptPage.ts'
import { lifeOf } from './lifeOf.ts'
import { addBrotli, makePage, type Page } from './page.ts'
import type { PublicRequest } from './publicRequest.ts'

/** What came of asking: the answer, and what others may get of it. */
export type Made = { answer: Answer; kept: Kept | undefined; isStored: boolean }

export type PageCache = ReturnType<typeof openPageCache>

/** An eighth is for what anybody can ask for in any number: addresses that are not there, data for routers that are not. */
const forGuests = 1 / 8

/** A page that could not be made again is tried again after so many milliseconds. */
const rest = 2_000

const mostTries = 3
const mostSqueezed = 2

/**
 * Finished pages in memory, so that giving one out is a matter of bytes. A page that is no longer fresh stays, for when it
 * cannot be made again. `megabytes` bounds it; 0 keeps nothing.
 */
export function openPageCache(megabytes: number) {
  const bytes = megabytes * 1_000_000
  const shares = { pages: openShare(bytes * (1 - forGuests)), guests: openShare(bytes * forGuests) }
  const each = Object.values(shares).filter((share) => share !== undefined)
  const making = new Map<string, Promise<Made>>()
  const alone = new LRUCache<string, true>({ max: 10_000, ttl: 60_000 })
  const squeezing = new Set<Page['bodies']>()
  let changedAt = 0

  onChange((tags) => {
    changedAt = Date.now()
    for (const share of each) {
      for (const kept of share.values())
        if (dependsOn(kept, tags)) Object.assign(kept, { freshUntil: 0, restsUntil: 0 })
    }
  })

  return {
    fresh: (key: string): Kept | undefined => {
      const kept = find(key)
      if (kept === undefined || kept.freshUntil <= Date.now()) return undefined
      if (kept.page.bodies.br === undefined) squeeze(key, kept)
      return kept
    },
    /** The last good one, for when there is no other. */
    last: (key: string): Kept | undefined => {
      const kept = find(key)
      return kept !== undefined && kept.page.status < 400 && kept.goodUntil > Date.now() ? kept : undefined
    },
    /** Whether what stands there was lately for one reader only. */
    isForOne: (key: string): boolean => alone.has(key),
    /** Asks once for all who want this page meanwhile. */
    make: (asked: PublicRequest, ask: () => Promise<Answer>): Promise<Made> => {
      const under = making.get(asked.key)
      if (under !== undefined) return under
      const made = make(asked, ask).finally(() => making.delete(asked.key))
      making.set(asked.key, made)
      return made
    },
  }

  function find(key: string): Kept | undefined {
    return shares.pages?.get(key) ?? shares.guests?.get(key)
  }

  async function make(asked: PublicRequest, ask: () => Promise<Answer>): Promise<Made> {
    const { answer, isCurrent } = await askUntilCurrent(ask)
    const { key } = asked
    const before = find(key)
    if (answer.status >= 500) {
      if (before !== undefined) before.restsUntil = Date.now() + rest
      return { answer, kept: undefined, isStored: false }
    }

    const life = lifeOf(answer, asked)
    const page = life > 0 ? await makePage(answer, before?.page) : undefined
    // Gone, moved or for one reader only: what was there must not come back when something fails later.
    for (const share of each) share.delete(key)
    if (page === undefined) {
      if (answer.status < 400) alone.set(key, true)
      return { answer, kept: undefined, isStored: false }
    }
    const kept = keptOf(answer, { page, life: isCurrent() ? life : 0 })
    const share = answer.status === 200 && !asked.isData ? shares.pages : shares.guests
    share?.set(key, kept)
    squeeze(key, kept)
    return { answer, kept, isStored: share !== undefined }
  }

  /** What was begun before a change may not have seen it, whoever began it: it is asked for again. */
  async function askUntilCurrent(ask: () => Promise<Answer>) {
    for (let tries = 1; ; tries += 1) {
      const begun = Date.now()
      const answer = await ask()
      const isCurrent = () => changedAt < seenAt(answer, begun)
      if (answer.status >= 500 || tries === mostTries || isCurrent()) return { answer, isCurrent }
    }
  }

  function squeeze(key: string, { page }: Kept): void {
    const { bodies } = page
    if (bodies.gzip === undefined || bodies.br !== undefined) return
    if (each.length === 0 || squeezing.size === mostSqueezed || squeezing.has(bodies)) return
    squeezing.add(bodies)
    void addBrotli(page).finally(() => {
      squeezing.delete(bodies)
      // Set anew, because it takes more room now.
      for (const share of each) {
        const kept = share.peek(key)
        if (kept?.page.bodies === bodies) share.set(key, { ...kept })
      }
    })
  }
}

function openShare(bytes: number): LRUCache<string, Kept> | undefined {
  return bytes === 0 ? undefined : new LRUCache({ maxSize: bytes, sizeCalculation: sizeOf })
}

/** The moment that an answer knows of for certain: what Next had already, it has found good when it was asked. */
function seenAt({ headers }: Answer, begun: number): number {
  const born = bornIn(headers)
  return born === undefined || headers['x-nextjs-cache'] === 'HIT' ? begun : Math.min(born, begun)
}
