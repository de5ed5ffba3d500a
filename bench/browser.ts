import { chromium, type Browser } from '@playwright/test'
import { unpackChromium } from '#bin/testing/chromium.ts'

const quiet = ['--no-sandbox', '--disable-gpu', '--headless=shell', '--disable-background-networking', '--disable-quic']

/** The Chromium of the browser tests; `debuggingPort` lets another program drive it. */
export async function openBrowser({ debuggingPort }: { debuggingPort?: number } = {}): Promise<Browser> {
  const unpacked = await unpackChromium()
  const executablePath = process.env.E2E_CHROMIUM ?? unpacked.E2E_CHROMIUM
  return chromium.launch({
    ...(executablePath === undefined ? {} : { executablePath }),
    args: debuggingPort === undefined ? quiet : [...quiet, `--remote-debugging-port=${debuggingPort}`],
    env: {
      ...process.env,
      LD_LIBRARY_PATH: unpacked.E2E_LIBRARIES ?? '',
      FONTCONFIG_FILE: unpacked.E2E_FONTS ?? '',
    },
  })
}
