import { openDatabase, openPool } from '#db/client.ts'
import type { Ctx, Installation } from '#domain/ctx.ts'
import { systemContext } from './systemContext.ts'

/** Does something on the paper's own behalf; nothing that operators do is on a page that is kept. */
export async function asOperator<T>(
  { databaseUrl, site }: { databaseUrl: string; site: Installation },
  work: (ctx: Ctx) => Promise<T>,
): Promise<T> {
  const pool = openPool(databaseUrl)
  try {
    return await work(systemContext({ db: openDatabase(pool), site, invalidate: () => undefined }))
  } finally {
    await pool.end()
  }
}
