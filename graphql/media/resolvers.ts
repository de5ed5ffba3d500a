import { writeId } from '#domain/ids.ts'
import { paths } from '#domain/paths.ts'
import type { Resolvers } from '../__generated__/resolvers.ts'

export const mediaResolvers: Resolvers = {
  Image: {
    id: (image) => writeId('Image', image.id),
    width: (image) => image.width ?? 0,
    height: (image) => image.height ?? 0,
    focalPoint: (image) => ({ x: image.focalX, y: image.focalY }),
  },

  Rendition: {
    url: (rendition) => paths.media(rendition.path),
  },

  RenditionFormat: { WEBP: 'webp', AVIF: 'avif', JPEG: 'jpeg' },
}
