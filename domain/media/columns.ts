import { media } from '#db/schema/media.ts'

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

type Media = typeof media.$inferSelect

export type ImageRow = Pick<Media, keyof typeof imageColumns>

export type RenditionRow = ImageRow['renditions'][number]

export type RenditionFormat = RenditionRow['format']
