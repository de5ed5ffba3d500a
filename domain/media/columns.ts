import { and, eq, sql, type Column } from 'drizzle-orm'
import { media, mediaTexts } from '#db/schema/media.ts'
import type { Language } from '#domain/languages.ts'

/** A picture in its own words. */
export const imageColumns = {
  id: media.id,
  alt: media.alt,
  caption: media.caption,
  credit: media.credit,
  rights: media.rights,
  width: media.width,
  height: media.height,
  focalX: media.focalX,
  focalY: media.focalY,
  color: media.color,
  renditions: media.renditions,
}

/** A picture in the words of the language that `mediaTexts` is joined for, see `saidOfImageIn`. */
export const imageColumnsInLanguage = {
  ...imageColumns,
  alt: sql<string>`coalesce(${mediaTexts.alt}, ${media.alt})`,
  caption: sql<string>`coalesce(${mediaTexts.caption}, ${media.caption})`,
  credit: sql<string>`coalesce(${mediaTexts.credit}, ${media.credit})`,
}

export function saidOfImageIn(language: Column | Language) {
  return and(eq(mediaTexts.mediaId, media.id), eq(mediaTexts.language, language))
}

type Media = typeof media.$inferSelect

export type ImageRow = Pick<Media, keyof typeof imageColumns>

export type RenditionRow = ImageRow['renditions'][number]

export type RenditionFormat = RenditionRow['format']
