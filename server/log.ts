import { destination, pino, stdTimeFunctions } from 'pino'

/**
 * Written in batches, a second late at most, so that a page from memory is not dearer for its line. Where nobody takes the
 * lines they are lost before they fill the memory.
 */
const output = destination({ dest: 1, sync: false, minLength: 8_192, maxLength: 4_000_000, periodicFlush: 1_000 })

/** `LOG_LEVEL` as for the API: a line of JSON on standard output for each request, and for what somebody should look at. */
export const log = pino(
  { level: process.env.LOG_LEVEL ?? 'info', base: undefined, timestamp: stdTimeFunctions.isoTime },
  output,
)

/** Writes what waits, so that it stands before whatever is said next. */
export function flushLog(): Promise<void> {
  return new Promise((resolve) => output.flush(() => resolve()))
}
