import { viewerWith } from '#domain/accounts/sessions.ts'
import type { Ctx } from '#domain/ctx.ts'
import { type GraphContext, type SessionDoor, withLoaders } from '../context.ts'
import { secretIn } from './cookie.ts'

type Visit = {
  /** The header `Cookie`. */
  cookie: string | null
  session: SessionDoor
}

/**
 * The world as somebody sees it who may be signed in. A secret that opens nothing stays with its browser: to take it away
 * could take the one away that another tab was given a moment ago.
 */
export async function visit(ctx: Ctx, { cookie, session }: Visit): Promise<GraphContext> {
  const secret = secretIn(cookie, ctx.site.url)
  if (secret === undefined) return withLoaders({ ...ctx, session })

  const { viewer, renewed } = await viewerWith(ctx, secret)
  if (renewed !== null) session.open(renewed)
  return withLoaders({ ...ctx, viewer, session })
}
