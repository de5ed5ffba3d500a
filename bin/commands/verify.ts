import { openTestPostgres } from '#tests/support/postgres.ts'
import { reportFailure } from '../first/refusal.mjs'
import { step } from '../first/step.mjs'
import { listenForInterruption } from '../interruption.ts'
import { checks } from '../testing/checks.ts'
import { isGood, nothing, sentence, sum, type Tally } from '../testing/tally.ts'
import { rememberedUnitTests, runUnitTests } from '../testing/unitTests.ts'

/** All that can be said of the sources without a browser; each check counts as one in the closing line. */
export async function verify(): Promise<void> {
  const { stop } = listenForInterruption()
  const tallies: Tally[] = []
  try {
    for (const check of checks) tallies.push(await tallyOf(check(stop), stop))
    tallies.push(await unitTests(stop))
  } catch (error) {
    if (!stop.aborted) throw error
    process.exitCode = 130
    return
  }

  console.log(`\n${sentence(sum(tallies))}`)
  process.exitCode = tallies.every(isGood) ? 0 : 1
}

async function tallyOf(check: Promise<void>, stop: AbortSignal): Promise<Tally> {
  try {
    await check
    return { ...nothing, passed: 1 }
  } catch (error) {
    if (stop.aborted) throw error
    reportFailure(error)
    return { ...nothing, failed: 1 }
  }
}

/** `npm test` may have run them a minute ago, on the same sources. */
async function unitTests(stop: AbortSignal): Promise<Tally> {
  const remembered = await rememberedUnitTests()
  if (remembered) {
    console.log('Unit tests … passed already on exactly these sources')
    return remembered
  }
  const postgres = await step('Starting a PostgreSQL for the tests', openTestPostgres)
  return runUnitTests(stop).finally(postgres.close)
}
