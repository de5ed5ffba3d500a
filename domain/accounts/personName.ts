import type { FieldReason } from './fields.ts'

/** In characters, as a person counts them. */
const most = 100
/** Control characters, line ends, and what turns the text after it round. */
const disorderly = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/u
const seen = /[^\s\p{Default_Ignorable_Code_Point}]/u

/** A name of any script as it is kept, or why it cannot be one: 1 to 100 characters on one line. */
export function readPersonName(text: string): { name: string } | { reason: FieldReason } {
  const name = text.normalize('NFC').trim()
  if (!seen.test(name)) return { reason: 'empty' }
  if ([...name].length > most) return { reason: 'tooLong' }
  return disorderly.test(name) ? { reason: 'malformed' } : { name }
}
