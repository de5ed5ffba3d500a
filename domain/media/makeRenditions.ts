import { createHash } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'
import type { RenditionRow } from './columns.ts'

const widths = [320, 640, 960, 1280, 1600]

export type MadeImage = {
  path: string
  mimeType: 'image/webp'
  bytes: number
  contentHash: string
  width: number
  height: number
  color: string
  renditions: RenditionRow[]
}

/**
 * Writes a picture below `folder` in every width that is not larger than itself, as WebP, under names that carry a hash of
 * the picture, so that a name never means two things. `color` is its dominant one, `#rrggbb`.
 */
export async function makeRenditions(folder: string, original: Buffer): Promise<MadeImage> {
  const decoded = await sharp(original)
    .autoOrient()
    .flatten({ background: '#ffffff' })
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true })
  const { width, height, channels } = decoded.info
  const raw = { raw: { width, height, channels } }
  const contentHash = createHash('sha256').update(original).digest('hex')
  const below = join('images', contentHash.slice(0, 2))
  await mkdir(join(folder, below), { recursive: true })

  const renditions: RenditionRow[] = []
  for (const target of widths.filter((candidate) => candidate <= width)) {
    const made = await sharp(decoded.data, raw)
      .resize(target)
      .webp({ quality: 78, effort: 3 })
      .toBuffer({ resolveWithObject: true })
    const path = join(below, `${contentHash.slice(0, 20)}-${target}.webp`)
    await writeFile(join(folder, path), made.data)
    renditions.push({ format: 'webp', width: made.info.width, height: made.info.height, path, bytes: made.info.size })
  }
  const largest = renditions.at(-1)
  if (largest === undefined) throw new Error(`A picture is ${widths[0]} pixels wide at least; this one has ${width}.`)

  const { dominant } = await sharp(decoded.data, raw).resize(64).stats()
  const color = `#${[dominant.r, dominant.g, dominant.b].map((part) => part.toString(16).padStart(2, '0')).join('')}`
  return {
    path: largest.path,
    mimeType: 'image/webp',
    bytes: largest.bytes,
    contentHash,
    width,
    height,
    color,
    renditions,
  }
}
