// jest's own loader cannot read a TypeScript module here, Node can.
import { openTestPostgres } from './postgres.ts'

/** `npm test` has opened a PostgreSQL for the whole run already; jest on its own opens one. */
export default async function globalSetup() {
  // A line for each request would bury what the tests say.
  process.env.LOG_LEVEL ??= 'error'
  if (process.env.TEST_RUN) return

  const postgres = await openTestPostgres()
  globalThis.closeTestPostgres = postgres.close
}
