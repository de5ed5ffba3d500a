import { and, eq, inArray, sql } from 'drizzle-orm'
import { media, mediaTexts } from '#db/schema/media.ts'
import type { Ctx } from '#domain/ctx.ts'
import type { Language } from '#domain/languages.ts'
import { isPublished } from '#domain/articles/visibility.ts'
import { isPublished as isVideoPublished } from '#domain/videos/visibility.ts'
import { imageColumns, imageColumnsInLanguage, saidOfImageIn, type ImageRow } from './columns.ts'

/** A picture, in its own words, that something readers may see shows: an article, its gallery, a video, a person. */
export async function imageById(ctx: Ctx, id: number): Promise<ImageRow | null> {
  const [image] = await ctx.db
    .select(imageColumns)
    .from(media)
    .where(
      sql`media.id = ${id} and media.kind = 'image' and (
        exists (select from articles where articles.lead_image_id = media.id and ${isPublished(ctx)})
        or exists (select from article_gallery join articles on articles.id = article_gallery.article_id
          where article_gallery.media_id = media.id and ${isPublished(ctx)})
        or exists (select from videos where videos.poster_id = media.id and ${isVideoPublished(ctx)})
        or exists (select from people where people.picture_id = media.id))`,
    )
  return image ?? null
}

/** Pictures of what was read as readers may see it, in the words of one language. */
export function imagesIn(ctx: Ctx, wanted: { language: Language; ids: readonly number[] }): Promise<ImageRow[]> {
  return ctx.db
    .select(imageColumnsInLanguage)
    .from(media)
    .leftJoin(mediaTexts, saidOfImageIn(wanted.language))
    .where(and(inArray(media.id, [...wanted.ids]), eq(media.kind, 'image')))
}
