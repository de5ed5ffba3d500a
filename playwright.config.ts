import { defineConfig, devices } from '@playwright/test'

/** `npm test` serves the site, unpacks the browser and says here where they are. */
const { E2E_URL, E2E_CHROMIUM, E2E_LIBRARIES, E2E_FONTS, E2E_RESULT, ...environment } = process.env

export default defineConfig({
  testDir: '__tests__/e2e',
  testMatch: '**/*.e2e.ts',
  outputDir: 'test-results',
  // The outage closes the one database that all the others read from, so it comes last.
  projects: [
    { name: 'site', testIgnore: '**/outage.e2e.ts' },
    { name: 'outage', testMatch: '**/outage.e2e.ts', dependencies: ['site'] },
  ],
  fullyParallel: true,
  workers: 2,
  timeout: 30_000,
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list'], ...(E2E_RESULT ? [['json', { outputFile: E2E_RESULT }] as const] : [])],
  use: {
    ...devices['Desktop Chrome'],
    baseURL: E2E_URL,
    locale: 'fr-FR',
    trace: 'off',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: E2E_CHROMIUM,
      env: browserEnvironment(),
      // Without --single-process, which its package proposes: that crashes at the second browser context.
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--headless=shell',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
        '--disable-quic',
      ],
    },
  },
})

function browserEnvironment(): Record<string, string> {
  const own = { LD_LIBRARY_PATH: E2E_LIBRARIES, FONTCONFIG_FILE: E2E_FONTS }
  return Object.fromEntries(
    Object.entries({ ...environment, ...own }).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  )
}
