import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runTool } from '../children.ts'
import { step } from '../first/step.mjs'
import { unpackChromium } from './chromium.ts'
import { openSiteForTests } from './siteForTests.ts'
import { nothing, type Tally, tallyOfPlaywright } from './tally.ts'

/** Runs Playwright against the built site, served by this process from a database of its own. */
export async function runBrowserTests(stop: AbortSignal): Promise<Tally> {
  const opened = new AsyncDisposableStack()
  try {
    const url = await openSiteForTests(opened, stop)
    const browser = await step('Unpacking Chromium', unpackChromium)
    return await runPlaywright({ url, browser, stop })
  } finally {
    await opened.disposeAsync()
  }
}

type Run = { url: string; browser: Record<string, string>; stop: AbortSignal }

async function runPlaywright({ url, browser, stop }: Run): Promise<Tally> {
  const folder = await mkdtemp(join(tmpdir(), 'kiosque-playwright-'))
  const result = join(folder, 'result.json')
  try {
    const { code } = await runTool({
      script: '@playwright/test/cli.js',
      parameters: ['test'],
      environment: {
        ...browser,
        E2E_URL: url,
        E2E_DATABASE_URL: process.env.DATABASE_URL,
        E2E_MAIL: process.env.E2E_MAIL,
        E2E_AUTH_SECRET: process.env.AUTH_SECRET,
        E2E_RESULT: result,
      },
      output: 'show',
      signal: stop,
    })
    const tally = await readFile(result, 'utf8').then(
      (text) => tallyOfPlaywright(JSON.parse(text)),
      () => nothing,
    )
    return code !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
