import { jest } from '@jest/globals'

// Testing Library looks for the clock of `jest` among the globals, where modules do not have it.
Object.assign(globalThis, { jest })

export { jest }
