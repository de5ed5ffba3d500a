import { unpackChromium } from '#bin/testing/chromium.ts'

export type BrowserProgram = { executablePath: string | undefined; args: string[]; env: NodeJS.ProcessEnv }

/** How to start the Chromium of the browser tests, for whichever program drives it. */
export async function browserProgram(): Promise<BrowserProgram> {
  const unpacked = await unpackChromium()
  return {
    executablePath: process.env.E2E_CHROMIUM ?? unpacked.E2E_CHROMIUM,
    args: ['--no-sandbox', '--disable-gpu', '--headless=shell', '--disable-background-networking', '--disable-quic'],
    env: { ...process.env, LD_LIBRARY_PATH: unpacked.E2E_LIBRARIES ?? '', FONTCONFIG_FILE: unpacked.E2E_FONTS ?? '' },
  }
}
