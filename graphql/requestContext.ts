import { revalidateTag } from 'next/cache'
import type { Pool } from 'pg'
import { openDatabase, openPool } from '#db/client.ts'
import { withLoaders, type GraphContext } from './context.ts'

// Next loads a module once for each bundle it makes, and again at each edit in development; the process has one pool.
const shared: typeof globalThis & { kiosquePool?: Pool } = globalThis

/** The world as one request sees it: the moment, who asks, the database. Nothing below asks for these any other way. */
export function requestContext(): GraphContext {
  return withLoaders({
    db: openDatabase((shared.kiosquePool ??= openPool(databaseUrl()))),
    viewer: { kind: 'reader' },
    now: new Date(),
    invalidate: (...tags) => {
      for (const tag of tags) revalidateTag(tag, { expire: 0 })
    },
  })
}

function databaseUrl(): string {
  const url = process.env.DATABASE_URL
  if (url === undefined || url === '') throw new Error('DATABASE_URL is not set; `npm start` and `npm run dev` set it.')
  return url
}
