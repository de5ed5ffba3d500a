import type { Database } from '#db/client.ts'
import type { CacheTag } from './cacheTags.ts'

/** Who asks. Accounts bring members and staff; until then everyone is a reader. */
export type Viewer = { kind: 'reader' }

/** All that a verb or query may know of the world around it. */
export type Ctx = {
  db: Database
  viewer: Viewer
  /** The moment of the request: one for all it does. */
  now: Date
  /** Expires what is cached under these tags once the transaction has committed. */
  invalidate: (...tags: CacheTag[]) => void
}
