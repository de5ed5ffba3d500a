import { drawIllustration } from '#db/seed/illustrations/draw.ts'
import { media } from '#db/schema/media.ts'
import { makeRenditions } from '#domain/media/makeRenditions.ts'
import type { Writing } from './fillEmptyDatabase.ts'
import type { Edition } from './readEdition.ts'
import { requireId, type Ids } from './requireId.ts'
import type { EditionImage } from './shapes.ts'

const drawnAtOnce = 3

type PictureRow = typeof media.$inferInsert

/** Draws every picture the edition shows and keeps it once; known by `pictureKey`. */
export async function writePictures(
  { db }: Writing,
  { edition, mediaFolder }: { edition: Edition; mediaFolder: string },
): Promise<Ids> {
  const shown = [
    ...edition.articles.flatMap(({ front }) => [front.image, ...front.gallery]),
    ...edition.videos.map((video) => video.image),
  ]
  const images = [...new Map(shown.map((image) => [pictureKey(image), image])).values()]
  const rows = await drawAll(images, mediaFolder)
  const written = await db.insert(media).values(rows).returning({ id: media.id, hash: media.contentHash })
  const byHash = new Map(written.map(({ id, hash }) => [hash, id]))
  return new Map(images.map((image, index) => [pictureKey(image), requireId(byHash, rows[index]?.contentHash ?? '')]))
}

export function pictureKey(image: Pick<EditionImage, 'scene' | 'variant'>): string {
  return `${image.scene} ${image.variant}`
}

async function drawAll(images: EditionImage[], mediaFolder: string): Promise<PictureRow[]> {
  const rows: PictureRow[] = []
  const waiting = [...images.entries()]
  const work = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const [index, image] = next
      rows[index] = await draw(image, mediaFolder)
    }
  }
  await Promise.all(Array.from({ length: drawnAtOnce }, work))
  return rows
}

async function draw(image: EditionImage, mediaFolder: string): Promise<PictureRow> {
  const drawn = drawIllustration({ scene: image.scene, variant: image.variant })
  return {
    ...(await makeRenditions(mediaFolder, Buffer.from(drawn.svg))),
    kind: 'image',
    alt: image.alt,
    caption: image.caption,
    credit: 'Illustration : Kiosque',
    rights: 'MIT',
    focalX: drawn.focalPoint.x,
    focalY: drawn.focalPoint.y,
  }
}
