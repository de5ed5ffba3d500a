import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { sourceFingerprint } from '../build/fingerprint.ts'
import { runTool } from '../children.ts'
import { projectFolder } from '../first/project.mjs'
import { isGood, nothing, type Tally, tallyOfJest } from './tally.ts'

const record = join(projectFolder, 'node_modules', '.cache', 'kiosque', 'unit-tests.json')

/** Runs jest: the tests of db, domain, graphql, server and bin on PostgreSQL, and those of the components. */
export async function runUnitTests(signal: AbortSignal): Promise<Tally> {
  const folder = await mkdtemp(join(tmpdir(), 'kiosque-jest-'))
  const result = join(folder, 'result.json')
  try {
    const sources = await sourceFingerprint()
    await runTool({
      script: 'jest/bin/jest.js',
      nodeOptions: ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'],
      parameters: ['--json', `--outputFile=${result}`],
      output: 'show',
      signal,
    })
    const tally = await readFile(result, 'utf8').then(
      (text) => tallyOfJest(JSON.parse(text)),
      () => ({ ...nothing, failed: 1 }),
    )
    await remember(sources, tally)
    return tally
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** What the unit tests gave when they last ran on exactly these sources, if that was good. */
export async function rememberedUnitTests(): Promise<Tally | undefined> {
  const text = await readFile(record, 'utf8').catch(() => undefined)
  if (text === undefined) return undefined

  const { sources, tally } = JSON.parse(text)
  return sources === (await sourceFingerprint()) ? tally : undefined
}

async function remember(sources: string, tally: Tally): Promise<void> {
  if (!isGood(tally)) return void (await rm(record, { force: true }))

  await mkdir(dirname(record), { recursive: true })
  await writeFile(record, JSON.stringify({ sources, tally }))
}
