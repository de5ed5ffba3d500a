import type { Database } from '#db/client.ts'
import type { Ctx, Installation } from '#domain/ctx.ts'

type World = { db: Database; site: Installation; invalidate: Ctx['invalidate'] }

/** The world as the paper's own clock and its operators see it: a context that no request has made. */
export function systemContext({ db, site, invalidate }: World): Ctx {
  return { db, site, invalidate, viewer: { kind: 'system' }, now: new Date(), caller: { network: '', device: '' } }
}
