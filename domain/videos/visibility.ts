import { and, lte, sql, type SQL } from 'drizzle-orm'
import { videos } from '#db/schema/videos.ts'
import type { Ctx } from '#domain/ctx.ts'

/** What readers may see: published, and its time has come. */
export function isPublished(ctx: Ctx): SQL | undefined {
  // Spelled out: a parameter would keep a plan that serves every value from the indexes of what is published.
  return and(sql`${videos.state} = 'published'`, lte(videos.publishedAt, ctx.now))
}
