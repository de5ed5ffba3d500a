import { drawIllustration } from '#db/seed/illustrations/draw.ts'
import { media, mediaTexts } from '#db/schema/media.ts'
import type { Language } from '#domain/languages.ts'
import { makeRenditions } from '#domain/media/makeRenditions.ts'
import type { Writing } from './fillEmptyDatabase.ts'
import type { Edition } from './readEdition.ts'
import { requireId, type Ids } from './requireId.ts'
import type { EditionImage } from './shapes.ts'

const drawnAtOnce = 3

const credits: Record<Language, string> = {
  fr: 'Illustration : Kiosque',
  ar: 'رسم: الكشك',
  en: 'Illustration: Kiosque',
}

type PictureRow = typeof media.$inferInsert
type Shown = { language: Language; image: EditionImage }

/** Draws every picture the edition shows and keeps it once, with what each language says of it; known by `pictureKey`. */
export async function writePictures(
  { db }: Writing,
  { edition, mediaFolder }: { edition: Edition; mediaFolder: string },
): Promise<Ids> {
  const pictures = [...Map.groupBy(everyImage(edition), ({ image }) => pictureKey(image)).entries()]
  const rows = await drawAll(
    pictures.flatMap(([, [first]]) => first ?? []),
    mediaFolder,
  )
  const written = await db.insert(media).values(rows).returning({ id: media.id, hash: media.contentHash })
  const byHash = new Map(written.map(({ id, hash }) => [hash, id]))
  const drawn = pictures.map(([key, shown], index) => {
    return { key, shown, mediaId: requireId(byHash, { key: rows[index]?.contentHash ?? '', file: key }) }
  })

  const texts = drawn.flatMap(({ shown, mediaId }) => inFurtherLanguages(shown).map((words) => ({ ...words, mediaId })))
  if (texts.length > 0) await db.insert(mediaTexts).values(texts)
  return new Map(drawn.map(({ key, mediaId }) => [key, mediaId]))
}

export function pictureKey(image: Pick<EditionImage, 'scene' | 'variant'>): string {
  return `${image.scene} ${image.variant}`
}

function everyImage(edition: Edition): Shown[] {
  return [
    ...edition.articles.flatMap(({ language, image, gallery }) =>
      [image, ...gallery].map((each) => ({ language, image: each })),
    ),
    ...edition.videos,
  ]
}

/** The picture's own row speaks the language of who shows it first. */
function inFurtherLanguages(shown: Shown[]) {
  const eachOnce = new Map(shown.map((each) => [each.language, each]))
  return [...eachOnce.values()]
    .filter(({ language }) => language !== shown[0]?.language)
    .map((each) => ({ ...wordsOf(each), language: each.language }))
}

function wordsOf({ language, image }: Shown) {
  return { alt: image.alt, caption: image.caption, credit: credits[language] }
}

async function drawAll(shown: Shown[], mediaFolder: string): Promise<PictureRow[]> {
  const rows: PictureRow[] = []
  const waiting = [...shown.entries()]
  const work = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const [index, each] = next
      rows[index] = await draw(each, mediaFolder)
    }
  }
  await Promise.all(Array.from({ length: drawnAtOnce }, work))
  return rows
}

async function draw(shown: Shown, mediaFolder: string): Promise<PictureRow> {
  const { scene, variant } = shown.image
  const drawn = drawIllustration({ scene, variant })
  return {
    ...(await makeRenditions(mediaFolder, Buffer.from(drawn.svg))),
    ...wordsOf(shown),
    kind: 'image',
    rights: 'MIT',
    focalX: drawn.focalPoint.x,
    focalY: drawn.focalPoint.y,
  }
}
