import { launch } from 'chrome-launcher'
import lighthouse from 'lighthouse'
import Trace from 'lighthouse/core/gather/gatherers/trace.js'
import { browserProgram } from './browser.ts'
import { median } from './median.ts'

/** The least that a page may score on a phone of the middle class with a slow connection, of a hundred points. */
export const leastScores = { performance: 98, accessibility: 100, 'best-practices': 100, seo: 100 }

type Category = keyof typeof leastScores
export type Scores = Record<Category, number>

export const categories: Category[] = ['performance', 'accessibility', 'best-practices', 'seo']

const runs = 3

/** Traced for no audit of ours, and the Chromium of the browser tests falls over it on pages with scripts. */
const troublesome = 'blink.webdx_feature_usage'

/** Medians of three runs of Lighthouse for each page, as it comes: mobile, throttled by its own model of a slow line. */
export async function lighthouseScores(urls: string[]): Promise<Scores[]> {
  const traced = Trace.getDefaultTraceCategories().filter((category) => category !== troublesome)
  Trace.getDefaultTraceCategories = () => traced
  const { executablePath, args, env } = await browserProgram()
  const chromium = await launch({
    ...(executablePath === undefined ? {} : { chromePath: executablePath }),
    chromeFlags: args,
    envVars: env,
    logLevel: 'silent',
  })
  try {
    const found: Scores[] = []
    for (const url of urls) found.push(await medianScores(url, chromium.port))
    return found
  } finally {
    chromium.kill()
  }
}

async function medianScores(url: string, port: number): Promise<Scores> {
  const seen: Scores[] = []
  for (let run = 0; run < runs; run += 1) seen.push(await scores(url, port))
  const of = (category: Category) => median(seen.map((one) => one[category]))
  return {
    performance: of('performance'),
    accessibility: of('accessibility'),
    'best-practices': of('best-practices'),
    seo: of('seo'),
  }
}

async function scores(url: string, port: number): Promise<Scores> {
  const result = await lighthouse(url, { port, logLevel: 'silent', onlyCategories: categories })
  if (result === undefined) throw new Error(`Lighthouse said nothing about ${url}.`)

  const { lhr } = result
  if (lhr.runtimeError !== undefined) throw new Error(`Lighthouse failed on ${url}: ${lhr.runtimeError.message}`)
  const of = (category: Category) => Math.round((lhr.categories[category]?.score ?? 0) * 100)
  return {
    performance: of('performance'),
    accessibility: of('accessibility'),
    'best-practices': of('best-practices'),
    seo: of('seo'),
  }
}
