import { and, eq, gt, isNull, lte, or, type SQL } from 'drizzle-orm'
import { articles } from '#db/schema/articles.ts'
import type { Ctx } from '#domain/ctx.ts'

/** What readers may see: published, its time has come, and its end has not. */
export function isPublished(ctx: Ctx): SQL | undefined {
  return and(
    eq(articles.state, 'published'),
    lte(articles.publishedAt, ctx.now),
    or(isNull(articles.endsAt), gt(articles.endsAt, ctx.now)),
  )
}
