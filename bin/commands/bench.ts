import { openTestPostgres } from '#tests/support/postgres.ts'
import { step } from '../first/step.mjs'
import { listenForInterruption } from '../interruption.ts'

/** Builds the site with an empty page beside the real ones, measures both, and prints the figures. */
export async function bench(): Promise<void> {
  delete process.env.DATABASE_URL
  Object.assign(process.env, { NEXT_DIST_DIR: '.next-bench', KIOSQUE_BENCH: '1', LOG_LEVEL: 'error' })
  const { stop } = listenForInterruption()
  const opened = new AsyncDisposableStack()
  try {
    const postgres = await step('Starting a PostgreSQL to measure with', openTestPostgres)
    opened.defer(postgres.close)
    const { buildWhenStale } = await import('../build/build.ts')
    await buildWhenStale(stop)
    const { run } = await import('../../bench/run.ts')
    await run()
  } finally {
    await opened.disposeAsync()
  }
}
