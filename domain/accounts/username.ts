import type { FieldReason } from './fields.ts'

/** In characters. */
const length = { least: 3, most: 40 }
const shape = /^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}._-]*[\p{L}\p{M}\p{N}])?$/u
/** Fillers are letters that nobody sees. */
const unseen = /\p{Default_Ignorable_Code_Point}/u
/** Letters that look like another's, or run the other way: a name is written in one of these. */
const scripts = [
  /\p{Script=Latin}/u,
  /\p{Script=Greek}/u,
  /\p{Script=Cyrillic}/u,
  /\p{Script=Arabic}/u,
  /\p{Script=Hebrew}/u,
]

export type ReadUsername = { username: string } | { reason: FieldReason }

/**
 * An identifier as it is kept (NFKC, case as typed), or why it cannot be one: 3 to 40 letters and digits of any script, with
 * dots, hyphens and underscores between them.
 */
export function readUsername(text: string): ReadUsername {
  const username = text.slice(0, 1_000).normalize('NFKC').trim()
  const characters = [...username].length
  if (characters === 0) return { reason: 'empty' }
  if (characters < length.least) return { reason: 'tooShort' }
  if (characters > length.most) return { reason: 'tooLong' }

  const isMixed = scripts.filter((script) => script.test(username)).length > 1
  if (isMixed || unseen.test(username) || !shape.test(username)) return { reason: 'malformed' }
  return { username }
}
