import { openTestPostgres } from '#tests/support/postgres.ts'
import { buildWhenStale } from '../build/build.ts'
import { generate } from '../build/generate.ts'
import { reportFailure } from '../first/refusal.mjs'
import { step } from '../first/step.mjs'
import { listenForInterruption } from '../interruption.ts'
import { runBrowserTests } from '../testing/browserTests.ts'
import { isGood, nothing, sentence, sum, type Tally } from '../testing/tally.ts'
import { runUnitTests } from '../testing/unitTests.ts'

/** What a developer's shell may hold and the tests must not see. */
const personal = [
  'DATABASE_URL',
  'MEDIA_DIR',
  'KIOSQUE_DATA',
  'PORT',
  'HOST',
  'SITE_URL',
  'AUTH_SECRET',
  'NEXT_DIST_DIR',
]

/** Everything there is to test, on databases of its own, ending with one line of numbers. */
export async function test(): Promise<void> {
  for (const name of personal) delete process.env[name]
  const { stop } = listenForInterruption()
  const opened = new AsyncDisposableStack()
  const tallies: Tally[] = []
  try {
    const postgres = await step('Starting a PostgreSQL for the tests', openTestPostgres)
    opened.defer(postgres.close)
    await generate(stop)
    tallies.push(await runUnitTests(stop))
    tallies.push(await testInBrowser(stop))
  } catch (error) {
    if (!stop.aborted) throw error
    process.exitCode = 130
    return
  } finally {
    await opened.disposeAsync()
  }

  console.log(`\n${sentence(sum(tallies))}`)
  process.exitCode = tallies.every(isGood) ? 0 : 1
}

/** A site that cannot be built or opened is one failure, so that the numbers of the other tests are not lost. */
async function testInBrowser(stop: AbortSignal): Promise<Tally> {
  try {
    await buildWhenStale(stop)
    return await runBrowserTests(stop)
  } catch (error) {
    if (stop.aborted) throw error
    reportFailure(error)
    return { ...nothing, failed: 1 }
  }
}
