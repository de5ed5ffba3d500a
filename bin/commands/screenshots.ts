import { openTestPostgres } from '#tests/support/postgres.ts'
import { buildWhenStale } from '../build/build.ts'
import { step } from '../first/step.mjs'
import { listenForInterruption } from '../interruption.ts'
import { takeScreenshots } from '../testing/screenshots.ts'
import { openSiteForTests } from '../testing/siteForTests.ts'

/** What a developer's shell may hold and the pictures must not depend on. */
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

/** Shows the paper to whoever changes how it looks: every kind of page, on three screens, in two scripts and both themes. */
export async function screenshots(): Promise<void> {
  for (const name of personal) delete process.env[name]
  const { stop } = listenForInterruption()
  const opened = new AsyncDisposableStack()
  try {
    const postgres = await step('Starting a PostgreSQL for the pictures', openTestPostgres)
    opened.defer(postgres.close)
    await buildWhenStale(stop)
    const url = await openSiteForTests(opened, stop)
    const folder = await takeScreenshots({ url, stop })
    console.log(`\nThe pictures are in ${folder}`)
  } catch (error) {
    if (!stop.aborted) throw error
    process.exitCode = 130
  } finally {
    await opened.disposeAsync()
  }
}
