import type { Ctx } from '#domain/ctx.ts'
import { createLoaders, type Loaders } from './loaders.ts'

/** What a resolver gets besides its arguments: the domain's context, and loaders that live as long as one operation. */
export type GraphContext = Ctx & { loaders: Loaders }

export function withLoaders(ctx: Ctx): GraphContext {
  return { ...ctx, loaders: createLoaders(ctx) }
}
