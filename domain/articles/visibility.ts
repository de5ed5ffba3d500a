import { and, gt, isNull, lte, or, sql, type SQL } from 'drizzle-orm'
import { articles } from '#db/schema/articles.ts'
import type { Ctx } from '#domain/ctx.ts'

/** What readers may see: published, its time has come, and its end has not. */
export function isPublished(ctx: Ctx): SQL | undefined {
  // Spelled out: a parameter would keep a plan that serves every value from the indexes of what is published.
  return and(
    sql`${articles.state} = 'published'`,
    lte(articles.publishedAt, ctx.now),
    or(isNull(articles.endsAt), gt(articles.endsAt, ctx.now)),
  )
}
