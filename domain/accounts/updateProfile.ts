import { eq } from 'drizzle-orm'
import { users } from '#db/schema/users.ts'
import type { Ctx } from '../ctx.ts'
import type { Language } from '../languages.ts'
import { authorize } from '../permissions.ts'
import { recordEvent } from './events.ts'
import type { FieldProblem, FieldReason } from './fields.ts'
import { readPersonName } from './personName.ts'
import { readPortrait, removeFiles, replacePortrait } from './portrait.ts'
import { requireMember } from './queries.ts'

/** What is not given stays as it is; a picture that is null is taken away. */
type ProfileInput = {
  name?: string | null | undefined
  publicName?: string | null | undefined
  biography?: string | null | undefined
  language?: Language | null | undefined
  picture?: string | null | undefined
}
export type UpdateProfileOutcome = { outcome: 'updated' } | { outcome: 'invalid'; fields: FieldProblem[] }

/** Changes what is known of the viewer. Throws `FORBIDDEN` for a picture of somebody whose address is not confirmed. */
export async function updateProfile(ctx: Ctx, input: ProfileInput): Promise<UpdateProfileOutcome> {
  const { id: userId, isConfirmed } = requireMember(ctx)
  authorize(isConfirmed || typeof input.picture !== 'string', ctx.viewer)

  const { changes, problems } = readWords(input)
  const read = typeof input.picture === 'string' ? await readPortrait(ctx, input.picture) : { portrait: null }
  if ('reason' in read) problems.push({ field: 'picture', reason: read.reason })
  const { portrait } = 'portrait' in read ? read : { portrait: null }
  if (problems.length > 0) {
    await removeFiles(ctx, portrait?.renditions ?? [])
    return { outcome: 'invalid', fields: problems }
  }

  const unused = await ctx.db.transaction(async (tx) => {
    const fields = Object.keys(changes)
    if (fields.length > 0) await tx.update(users).set(changes).where(eq(users.id, userId))
    const replaced = input.picture === undefined ? [] : await replacePortrait(tx, { userId, portrait })
    if (input.picture !== undefined) fields.push('picture')
    await recordEvent(ctx, { tx, kind: 'profileChanged', userId, details: { fields: fields.join(' ') } })
    return replaced
  })
  await removeFiles(ctx, unused)
  return { outcome: 'updated' }
}

type Words = { text: string } | { reason: FieldReason }

function readWords({ name, publicName, biography, language }: ProfileInput) {
  const changes: { name?: string; publicName?: string; biography?: string; language?: Language } = {}
  const problems: FieldProblem[] = []
  const given = [
    { field: 'name', text: name, read: readName },
    { field: 'publicName', text: publicName, read: readPublicName },
    { field: 'biography', text: biography, read: readBiography },
  ] as const
  for (const { field, text, read } of given) {
    if (typeof text !== 'string') continue
    const words = read(text)
    if ('text' in words) changes[field] = words.text
    else problems.push({ field, reason: words.reason })
  }
  if (language !== undefined && language !== null) changes.language = language
  return { changes, problems }
}

function readName(text: string): Words {
  const read = readPersonName(text)
  return 'name' in read ? { text: read.name } : read
}

function readPublicName(text: string): Words {
  return text.trim() === '' ? { text: '' } : readName(text)
}

/** In characters, as a person counts them. */
const longestBiography = 1_000
/** Control characters but line ends and tabs, and what turns the text after it round. */
const disorderly = /[^\P{Cc}\n\t]|[\p{Cs}\u202a-\u202e\u2066-\u2069]/u

function readBiography(typed: string): Words {
  const text = typed.replaceAll('\r\n', '\n').normalize('NFC').trim()
  if ([...text].length > longestBiography) return { reason: 'tooLong' }
  return disorderly.test(text) ? { reason: 'malformed' } : { text }
}
