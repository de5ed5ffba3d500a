import { eq, inArray, sql } from 'drizzle-orm'
import { articleGallery, articleSections } from '#db/schema/articleLinks.ts'
import { articles } from '#db/schema/articles.ts'
import { media, mediaTexts } from '#db/schema/media.ts'
import { sections } from '#db/schema/sections.ts'
import type { Ctx } from '#domain/ctx.ts'
import { saidOfImageIn, type ImageRow } from '#domain/media/columns.ts'
import { ancestorsJson, sectionJson } from '#domain/sections/json.ts'
import type { SectionRow } from '#domain/sections/columns.ts'

export type GalleryRow = { caption: string; image: ImageRow }

export const detailColumns = {
  body: articles.body,
  bodyHtml: articles.bodyHtml,
  bodyText: articles.bodyText,
  otherSections: sql<SectionRow[]>`(
    select coalesce(json_agg(${sectionJson} order by s.path), '[]')
    from ${articleSections} join sections s on s.id = ${articleSections.sectionId}
    where ${articleSections.articleId} = ${articles.id})`,
  ancestors: ancestorsJson,
  gallery: sql<GalleryRow[]>`(
    select coalesce(json_agg(json_build_object(
      'caption', coalesce(nullif(${articleGallery.caption}, ''), ${mediaTexts.caption}, ${media.caption}),
      'image', json_build_object('id', ${media.id},
        'alt', coalesce(${mediaTexts.alt}, ${media.alt}), 'caption', coalesce(${mediaTexts.caption}, ${media.caption}),
        'credit', coalesce(${mediaTexts.credit}, ${media.credit}), 'rights', ${media.rights}, 'width', ${media.width}, 'height', ${media.height},
        'focalX', ${media.focalX}, 'focalY', ${media.focalY}, 'color', ${media.color}, 'renditions', ${media.renditions})
    ) order by ${articleGallery.position}, ${media.id}), '[]')
    from ${articleGallery} join ${media} on ${media.id} = ${articleGallery.mediaId}
    left join ${mediaTexts} on ${saidOfImageIn(articles.language)}
    where ${articleGallery.articleId} = ${articles.id} and ${media.kind} = 'image')`,
}

/** What only the page of an article itself shows: its text, its gallery, where it stands among the sections. */
export type ArticleDetail = Awaited<ReturnType<typeof articleDetails>>[number]

/** For articles that were read as published already. */
export function articleDetails(ctx: Ctx, ids: readonly number[]) {
  return ctx.db
    .select({ id: articles.id, ...detailColumns })
    .from(articles)
    .innerJoin(sections, eq(sections.id, articles.sectionId))
    .where(inArray(articles.id, [...ids]))
}
