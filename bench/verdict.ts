const missed = 'MISSED'

/** The last cell of a line: whether the figure is no more than its limit; a line without one is only reported. */
export function verdict(figure: number, limit: number | null): string {
  return limit === null ? 'reported' : `${limit} ${figure <= limit ? 'kept' : missed}`
}

/** The same where more is better. */
export function leastVerdict(figure: number, limit: number | null): string {
  return limit === null ? 'reported' : `${limit} ${figure >= limit ? 'kept' : missed}`
}

/** A command that missed a limit has failed. */
export function failWhenMissed(rows: string[][]): void {
  if (rows.some((row) => row.at(-1)?.endsWith(missed))) process.exitCode = 1
}
