import { and, eq, lte, type SQL } from 'drizzle-orm'
import { videos } from '#db/schema/videos.ts'
import type { Ctx } from '#domain/ctx.ts'

/** What readers may see: published, and its time has come. */
export function isPublished(ctx: Ctx): SQL | undefined {
  return and(eq(videos.state, 'published'), lte(videos.publishedAt, ctx.now))
}
