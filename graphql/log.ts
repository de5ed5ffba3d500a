import { pino } from 'pino'

/** `LOG_LEVEL`: trace, debug, info, warn, error, fatal or silent; `info` by default. */
export const log = pino({ level: process.env.LOG_LEVEL ?? 'info', name: 'graphql' })
