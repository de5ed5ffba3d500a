/** Why a field cannot be taken. */
export type FieldReason =
  'empty' | 'tooShort' | 'tooLong' | 'malformed' | 'different' | 'taken' | 'guessable' | 'common' | 'wrong'

/** One field of a form that cannot be taken as it is. */
export type FieldProblem = { field: string; reason: FieldReason }
