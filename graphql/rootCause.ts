/** PostgreSQL's own error: the one Drizzle wraps it in repeats every parameter, which may be a reader's words. */
export function rootCause(error: unknown): unknown {
  if (!(error instanceof Error)) return error
  if ('originalError' in error && error.originalError !== undefined) return rootCause(error.originalError)
  return error.cause === undefined ? error : rootCause(error.cause)
}
