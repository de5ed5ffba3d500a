/** Why a field cannot be taken. */
export type FieldReason =
  'empty' | 'tooShort' | 'tooLong' | 'malformed' | 'different' | 'taken' | 'guessable' | 'common' | 'wrong'

/** One field of a form that cannot be taken as it is. */
export type FieldProblem = { field: string; reason: FieldReason }

/** Those of a form's fields that have a reason against them, in the form's order. */
export function problemsIn(reasons: Record<string, FieldReason | null>): FieldProblem[] {
  return Object.entries(reasons).flatMap(([field, reason]) => (reason === null ? [] : [{ field, reason }]))
}

/** Why a field that repeats another cannot be taken. */
export function repeatReason({ text, again }: { text: string; again: string }): FieldReason | null {
  if (again === '') return 'empty'
  return again === text ? null : 'different'
}

/** Why there is no address in a field where `readEmailAddress` found none. */
export function addressReason(text: string): FieldReason {
  return text.trim() === '' ? 'empty' : 'malformed'
}
