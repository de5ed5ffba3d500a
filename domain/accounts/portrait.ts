import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { and, eq, like } from 'drizzle-orm'
import { media, type Rendition } from '#db/schema/media.ts'
import { users } from '#db/schema/users.ts'
import type { Ctx } from '../ctx.ts'
import type { FieldReason } from './fields.ts'
import { newSecret } from './keys.ts'
import type { Writer } from './viewer.ts'

/** In characters of the `data:` address. */
const most = 60_000
const shape = /^data:image\/(?:jpeg|png|webp);base64,([A-Za-z0-9+/]+={0,2})$/

type Portrait = typeof media.$inferInsert

/** Makes the picture of an account from a `data:` address and writes its files, or says why it cannot be one. */
export async function readPortrait(
  { site }: Ctx,
  address: string,
): Promise<{ portrait: Portrait } | { reason: FieldReason }> {
  if (address === '') return { reason: 'empty' }
  if (address.length > most) return { reason: 'tooLong' }
  const [, encoded] = shape.exec(address) ?? []
  if (encoded === undefined) return { reason: 'malformed' }

  // Only here: the library that decodes pictures is large, and most processes never see one.
  const { makePortrait } = await import('../media/makePortrait.ts')
  const original = Buffer.from(encoded, 'base64')
  const made = await makePortrait(site.mediaFolder, { original, name: newSecret().slice(0, 24) })
  return made === null ? { reason: 'malformed' } : { portrait: { ...made, kind: 'image' } }
}

/** Puts a picture in the place of the one before, or none. Answers the files that nobody shows any more once this is committed. */
export async function replacePortrait(
  tx: Writer,
  { userId, portrait }: { userId: number; portrait: Portrait | null },
): Promise<Rendition[]> {
  const [before] = await tx.select({ pictureId: users.pictureId }).from(users).where(eq(users.id, userId)).for('update')
  const [added] = portrait === null ? [] : await tx.insert(media).values(portrait).returning({ id: media.id })
  await tx
    .update(users)
    .set({ pictureId: added?.id ?? null })
    .where(eq(users.id, userId))
  if (before === undefined || before.pictureId === null) return []

  // A picture of the paper's own that stands for somebody stays with the paper.
  const [gone] = await tx
    .delete(media)
    .where(and(eq(media.id, before.pictureId), like(media.path, 'portraits/%')))
    .returning({ renditions: media.renditions })
  return gone?.renditions ?? []
}

export async function removeFiles({ site }: Ctx, files: Rendition[]): Promise<void> {
  await Promise.all(files.map(({ path }) => rm(join(site.mediaFolder, path), { force: true })))
}
