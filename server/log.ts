import { destination, pino } from 'pino'

const batchBytes = 32_768

/** Where nobody takes the lines they are lost before they fill the memory. */
const output = destination({ dest: 1, sync: false, maxWrite: 2 * batchBytes, maxLength: 4_000_000 })

const batch = Buffer.allocUnsafe(batchBytes)
let used = 0

/**
 * Lines go out together, a second late at most, and wait as bytes: thousands of pieces of text would cost a page from memory
 * more than all the rest, because the garbage collector carries them along.
 */
const together = {
  write: (line: string) => {
    // A letter takes three bytes at most.
    if (used + 3 * line.length > batchBytes) passOn()
    if (3 * line.length > batchBytes) output.write(line)
    else used += batch.write(line, used)
  },
}
setInterval(passOn, 1_000).unref()
process.once('exit', () => {
  passOn()
  output.flushSync()
})

function passOn(): void {
  if (used > 0) output.write(batch.toString('utf8', 0, used))
  used = 0
}

/** While developing, Next says itself what was asked for. */
const ordinary = process.env.NODE_ENV === 'development' ? 'warn' : 'info'

/** `LOG_LEVEL` as for the API: a line of JSON on standard output for each request, and for what somebody should look at. */
export const log = pino({ level: process.env.LOG_LEVEL ?? ordinary, base: undefined }, together)

/** Writes what waits, so that it stands before whatever is said next. */
export function flushLog(): Promise<void> {
  passOn()
  return new Promise((resolve) => output.flush(() => resolve()))
}
