import { destination, pino } from 'pino'

/**
 * Written in batches, a second late at most, so that a page from memory is not dearer for its line. Where nobody takes the
 * lines they are lost before they fill the memory.
 */
const output = destination({
  dest: 1,
  sync: false,
  minLength: 32_768,
  maxWrite: 65_536,
  maxLength: 4_000_000,
  periodicFlush: 1_000,
})

/** While developing, Next says itself what was asked for. */
const ordinary = process.env.NODE_ENV === 'development' ? 'warn' : 'info'

/** `LOG_LEVEL` as for the API: a line of JSON on standard output for each request, and for what somebody should look at. */
export const log = pino({ level: process.env.LOG_LEVEL ?? ordinary, base: undefined }, output)

/** Writes what waits, so that it stands before whatever is said next. */
export function flushLog(): Promise<void> {
  return new Promise((resolve) => output.flush(() => resolve()))
}
