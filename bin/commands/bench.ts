import { openTestPostgres } from '#tests/support/postgres.ts'
import { step } from '../first/step.mjs'
import { listenForInterruption, unlessStopped } from '../interruption.ts'

/**
 * Builds the site with an empty page beside the real ones, measures it, and prints the figures: of every page beside its
 * floor, or with `--scale` of cold answers with many articles beside the same with few.
 */
export async function bench(options: string[]): Promise<void> {
  delete process.env.DATABASE_URL
  Object.assign(process.env, {
    NEXT_DIST_DIR: '.next-bench',
    KIOSQUE_BENCH: '1',
    // Pages say where they are; those of two processes must be comparable.
    SITE_URL: 'http://localhost',
    AUTH_SECRET: 'for measuring, and for nothing else',
  })
  const { stop } = listenForInterruption()
  const opened = new AsyncDisposableStack()
  try {
    const postgres = await step('Starting a PostgreSQL to measure with', openTestPostgres)
    opened.defer(postgres.close)
    const { buildWhenStale } = await import('../build/build.ts')
    await buildWhenStale(stop)
    const measure = options.includes('--scale')
      ? (await import('../../bench/scale/run.ts')).runScale
      : (await import('../../bench/run.ts')).run
    await unlessStopped(stop, measure())
  } catch (error) {
    if (!stop.aborted) throw error
    process.exitCode = 130
  } finally {
    await opened.disposeAsync()
  }
}
