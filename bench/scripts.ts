import { chromium } from '@playwright/test'
import { gzipSync } from 'node:zlib'
import { browserProgram } from './browser.ts'

/** Bytes of JavaScript, gzip, that a browser has fetched once each page is quiet, inline scripts included. */
export async function scriptBytes(urls: string[]): Promise<number[]> {
  const { executablePath, ...program } = await browserProgram()
  const browser = await chromium.launch(executablePath === undefined ? program : { executablePath, ...program })
  try {
    const sizes: number[] = []
    for (const url of urls) sizes.push(await bytesOf(url))
    return sizes
  } finally {
    await browser.close()
  }

  async function bytesOf(url: string): Promise<number> {
    const page = await browser.newPage()
    const bodies: Promise<Buffer>[] = []
    page.on('response', (response) => {
      if (response.request().resourceType() === 'script') bodies.push(response.body())
    })
    await page.goto(url, { waitUntil: 'networkidle' })
    const inline = await page.evaluate(() =>
      [...document.querySelectorAll('script:not([src])')].map((script) => script.textContent).join('\n'),
    )
    await page.close()
    const files = await Promise.all(bodies)
    return [...files, Buffer.from(codeOf(inline))].reduce((sum, body) => sum + gzipSync(body).length, 0)
  }
}

/** Without what hands the page's content over: that is its text again, not code. */
function codeOf(inline: string): string {
  return inline
    .split('\n')
    .filter((line) => !line.includes('__next_f') && !line.startsWith('{"'))
    .join('\n')
}
