import { drawIllustration } from '#db/seed/illustrations/draw.ts'
import { media } from '#db/schema/media.ts'
import { makeRenditions } from '#domain/media/makeRenditions.ts'
import type { Writing } from './fillEmptyDatabase.ts'
import type { Edition } from './readEdition.ts'
import type { Ids } from './requireId.ts'
import type { EditionImage } from './shapes.ts'

const drawnAtOnce = 3

/** Draws every picture the edition shows and keeps it once; known by `pictureKey`. */
export async function writePictures(
  { db }: Writing,
  { edition, mediaFolder }: { edition: Edition; mediaFolder: string },
): Promise<Ids> {
  const shown = [
    ...edition.articles.flatMap(({ front }) => [front.image, ...front.gallery]),
    ...edition.videos.map((video) => video.image),
  ]
  const waiting = [...new Map(shown.map((image) => [pictureKey(image), image])).entries()]
  const ids: Ids = new Map()

  const work = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const [key, image] = next
      const drawn = drawIllustration({ scene: image.scene, variant: image.variant })
      const made = await makeRenditions(mediaFolder, Buffer.from(drawn.svg))
      const [row] = await db
        .insert(media)
        .values({
          ...made,
          kind: 'image',
          alt: image.alt,
          caption: image.caption,
          credit: 'Illustration : Kiosque',
          rights: 'MIT',
          focalX: drawn.focalPoint.x,
          focalY: drawn.focalPoint.y,
        })
        .returning({ id: media.id })
      if (row !== undefined) ids.set(key, row.id)
    }
  }
  await Promise.all(Array.from({ length: drawnAtOnce }, work))
  return ids
}

export function pictureKey(image: Pick<EditionImage, 'scene' | 'variant'>): string {
  return `${image.scene} ${image.variant}`
}
