import type { OpenedSession } from '#domain/accounts/sessions.ts'
import type { Ctx } from '#domain/ctx.ts'
import { createLoaders, type Loaders } from './loaders.ts'

/** The browser's end of a session, whatever door the request came through. */
export type SessionDoor = {
  /** Gives the browser a session to come back with. */
  open: (session: OpenedSession) => void
  /** Takes it away again. */
  close: () => void
}

/** What a resolver gets besides its arguments: the domain's context, and loaders that live as long as one operation. */
export type GraphContext = Ctx & { loaders: Loaders; session: SessionDoor }

export function withLoaders({ session, ...ctx }: Ctx & { session: SessionDoor }): GraphContext {
  return { ...ctx, session, loaders: createLoaders(ctx) }
}
