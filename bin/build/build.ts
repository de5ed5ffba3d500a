import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { lastLines, runTool } from '../children.ts'
import { projectFolder } from '../first/project.mjs'
import { Refusal } from '../first/refusal.mjs'
import { step } from '../first/step.mjs'
import { buildFingerprint } from './fingerprint.ts'
import { generate } from './generate.ts'

const folder = join(projectFolder, process.env.NEXT_DIST_DIR || '.next')

/** Written last, so that a build which was interrupted never counts. */
const stamp = join(folder, 'kiosque-build')

/** Generates and builds when the sources are not the ones the present build was made from. */
export async function buildWhenStale(signal: AbortSignal): Promise<void> {
  const [made, present] = await Promise.all([readFile(stamp, 'utf8').catch(() => ''), buildFingerprint()])
  if (made === present) return

  await generate(signal)
  await step('Building the site', () => build(signal))
}

async function build(signal: AbortSignal): Promise<void> {
  await forgetBuild()
  const fingerprint = await buildFingerprint()
  const { code, output } = await runTool({
    script: 'next/dist/bin/next',
    parameters: ['build'],
    // The build asks no database, whatever the environment offers.
    environment: { NODE_ENV: 'production', DATABASE_URL: undefined },
    signal,
  })
  if (code !== 0) throw new Refusal('The site could not be built; above is why.', lastLines(output))
  await writeFile(stamp, fingerprint)
}

async function forgetBuild(): Promise<void> {
  try {
    await mkdir(folder, { recursive: true })
    await rm(stamp, { force: true })
    await writeFile(`${stamp}.probe`, '')
    await rm(`${stamp}.probe`)
  } catch {
    throw new Refusal(`The folder ${folder} cannot be written: remove it, or start Kiosque as the user who owns it.`)
  }
}
