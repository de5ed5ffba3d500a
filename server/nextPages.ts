import FileSystemCache from 'next/dist/server/lib/incremental-cache/file-system-cache.js'
import { answersForm } from './answersForm.ts'
import { askedAt, bornHeader, tagsHeader } from './pageBirth.ts'
import { tellChange } from './changes.ts'

type Get = Parameters<FileSystemCache['get']>
type Set = Parameters<FileSystemCache['set']>

/** All that Next makes look into the same memory. */
const latest: { pages?: NextPages } = {}

/**
 * Where Next keeps the pages it made (`cacheHandler` in next.config.js): its own memory, but a page is as old as the moment
 * it was begun, is made anew when its time is over instead of going out once more, and the server in front of Next hears of
 * its age, its tags and of every change of them before whoever made the change is answered.
 */
export default class NextPages extends classOf(FileSystemCache) {
  constructor(...context: ConstructorParameters<typeof FileSystemCache>) {
    super(...context)
    latest.pages = this
  }

  override async get(...[key, context]: Get) {
    const found = await super.get(key, context)
    if (answersForm.getStore() && hasHoles(found?.value)) return null
    const born = Number(headersOf(found?.value)?.[bornHeader])
    if (!found || Number.isNaN(born)) return found
    const { revalidate } = found.cacheControl ?? {}
    const isOver = typeof revalidate === 'number' && born + revalidate * 1000 <= Date.now()
    return isOver ? null : { ...found, lastModified: born }
  }

  override async set(...[key, value, context]: Set) {
    const headers = headersOf(value)
    // When a page cannot be made anew, Next stores the one before as if it were. That one is kept in front of Next.
    if (headers?.[bornHeader] !== undefined) return
    if (headers !== undefined) {
      // A change in the same millisecond may have come after.
      headers[bornHeader] = String((askedAt.getStore() ?? Date.now()) - 1)
      headers[tagsHeader] = headers['x-next-cache-tags']
    }
    await super.set(key, value, context)
  }

  override async revalidateTag(...[tags, durations]: Parameters<FileSystemCache['revalidateTag']>) {
    const expired = super.revalidateTag(tags, durations)
    tellChange([tags].flat())
    await expired
  }
}

/** What Next's `revalidateTag` does within a request, for what changes outside of any. */
export async function expire(tags: string[]): Promise<void> {
  // Before there is one, nothing was kept.
  await latest.pages?.revalidateTag(tags, { expire: 0 })
}

type Headers = NonNullable<Extract<Set[1], { headers: unknown }>['headers']>

/** Of a page or an answer of a route; undefined for what Next keeps besides. */
function headersOf(value: Set[1] | undefined): Headers | undefined {
  if (!value || !('headers' in value)) return undefined
  return (value.headers ??= {})
}

/** Whether a page was made but for what is different for each reader. */
function hasHoles(value: Set[1] | undefined): boolean {
  return value !== null && value !== undefined && 'postponed' in value && value.postponed !== undefined
}

// Node gives the whole of a CommonJS module where TypeScript sees its default.
function classOf(module: typeof FileSystemCache): typeof FileSystemCache {
  const inside: typeof FileSystemCache | undefined = Reflect.get(module, 'default')
  return inside ?? module
}
