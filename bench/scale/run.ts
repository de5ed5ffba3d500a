import { Client } from 'pg'
import { freePort } from '#bin/first/port.mjs'
import { step } from '#bin/first/step.mjs'
import { copyOf, makeSeededTemplate, testMediaFolder } from '#tests/support/templates.ts'
import { startMeasured, type Measured } from '../process.ts'
import { compareCold, type Place } from './cold.ts'
import { fillDatabase } from './fillDatabase.ts'
import { readMuch } from './reading.ts'
import { reportScale } from './report.ts'
import { large, small, type Size } from './size.ts'
import { subjects } from './subjects.ts'

const rounds = Number(process.env.BENCH_ROUNDS ?? 5)

/** Little room: what were kept for good would soon fill it, and end the process. */
const narrow = { PAGE_CACHE_MB: '16', NEXT_CACHE_MB: '8', NODE_OPTIONS: '--max-old-space-size=256' }

const openingSite = new URL('../site.ts', import.meta.url)

/** Measures what cold answers cost with few articles and with many, side by side, and what much reading leaves behind. */
export async function runScale(): Promise<void> {
  const opened = new AsyncDisposableStack()
  try {
    await step('Filling a database', makeSeededTemplate)
    const [few, many] = [await fill(opened, small), await fill(opened, large)]
    const places = [await openPlace(opened, few), await openPlace(opened, many)]
    const compared = await step('Asking both in turn', () => compareCold(subjects, places, rounds))
    const reading = await step('Reading ever more articles', () => readMuch(() => openSite(many.url, narrow)))
    console.log()
    await reportScale({ compared, megabytes: many.megabytes, reading })
  } finally {
    await opened.disposeAsync()
  }
}

type Filled = { size: Size; url: string; megabytes: number }

async function fill(opened: AsyncDisposableStack, size: Size): Promise<Filled> {
  const { url, close } = await copyOf('seeded')
  opened.defer(close)
  const label = `Writing ${size.articles.toLocaleString('en')} articles and ${size.comments.toLocaleString('en')} comments`
  return { size, url, megabytes: await step(label, () => fillDatabase({ url, size })) }
}

async function openPlace(opened: AsyncDisposableStack, { size, url }: Filled): Promise<Place> {
  const server = new Client({ connectionString: process.env.TEST_POSTGRES_URL })
  await server.connect()
  opened.defer(() => server.end())
  const site = await openSite(oneProcessEach(url), { PAGE_CACHE_MB: '0' })
  opened.defer(site.close)
  return { size, site, database: new URL(url).pathname.slice(1), server }
}

async function openSite(databaseUrl: string, settings: Record<string, string>): Promise<Measured> {
  return startMeasured(openingSite, {
    DATABASE_URL: databaseUrl,
    MEDIA_DIR: testMediaFolder(),
    NODE_ENV: 'production',
    PORT: String(await freePort()),
    ...settings,
  })
}

/** Helpers would end before anybody has read what they used. */
function oneProcessEach(databaseUrl: string): string {
  const url = new URL(databaseUrl)
  url.searchParams.set('options', '-c max_parallel_workers_per_gather=0')
  return url.href
}
