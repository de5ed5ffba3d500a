import { pino } from 'pino'

/** One JSON line for what somebody should look at, on standard output; nothing for what went well. */
export const log = pino({ base: undefined, timestamp: pino.stdTimeFunctions.isoTime })
