import { createHash } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'
import type { RenditionRow } from './columns.ts'
import type { MadeImage } from './makeRenditions.ts'

/** Where the pictures of accounts are, below the media folder. */
export const portraitFolder = 'portraits'
/** In pixels, each as high as it is wide. */
const sizes = [96, 192, 384]
const mostPixels = 2_048 * 2_048

type Wanted = { original: Buffer; /** Nobody guesses it: it is the name of the files. */ name: string }

/**
 * Writes a picture of somebody below `folder`: its middle, square, in every size that is not larger than itself, as WebP and
 * without anything that came along with it. Null for what is no JPEG, PNG or WebP, does not decode, is smaller than 96 pixels
 * or has more of them than 2,048 by 2,048.
 */
export async function makePortrait(folder: string, { original, name }: Wanted): Promise<MadeImage | null> {
  const square = await decodeSquare(original)
  if (square === null) return null

  const { data, info } = square
  const raw = { raw: { width: info.width, height: info.height, channels: info.channels } }
  const below = join(portraitFolder, name.slice(0, 2))
  await mkdir(join(folder, below), { recursive: true })
  const renditions: RenditionRow[] = []
  for (const size of sizes.filter((candidate) => candidate <= info.width)) {
    const made = await sharp(data, raw).resize(size).webp({ quality: 80 }).toBuffer()
    const path = join(below, `${name}-${size}.webp`)
    await writeFile(join(folder, path), made)
    renditions.push({ format: 'webp', width: size, height: size, path, bytes: made.length })
  }
  const largest = renditions.at(-1)
  if (largest === undefined) return null

  const { dominant } = await sharp(data, raw).stats()
  const color = `#${[dominant.r, dominant.g, dominant.b].map((part) => part.toString(16).padStart(2, '0')).join('')}`
  return {
    path: largest.path,
    mimeType: 'image/webp',
    bytes: largest.bytes,
    contentHash: createHash('sha256').update(name).update(data).digest('hex'),
    width: largest.width,
    height: largest.height,
    color,
    renditions,
  }
}

/** Only what the first bytes say they are is given to a decoder. */
async function decodeSquare(original: Buffer) {
  if (!isPicture(original)) return null
  try {
    const upright = sharp(original, { limitInputPixels: mostPixels, failOn: 'error' }).autoOrient()
    const { autoOrient } = await upright.metadata()
    const side = Math.min(autoOrient.width, autoOrient.height, sizes.at(-1) ?? 0)
    return await upright
      .resize(side, side, { fit: 'cover' })
      .flatten({ background: '#ffffff' })
      .toColourspace('srgb')
      .raw()
      .toBuffer({ resolveWithObject: true })
  } catch {
    // Whatever the decoder says of it, it is the same to who sent it: no picture.
    return null
  }
}

function isPicture(bytes: Buffer): boolean {
  const begins = bytes.subarray(0, 12).toString('latin1')
  return begins.startsWith('\xff\xd8\xff') || begins.startsWith('\x89PNG\r\n\x1a\n') || /^RIFF[^]{4}WEBP/.test(begins)
}
