import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { generate } from '../build/generate.ts'
import { lastLines, runTool, type Tool } from '../children.ts'
import { projectFolder } from '../first/project.mjs'
import { Refusal } from '../first/refusal.mjs'
import { step } from '../first/step.mjs'

export type Check = (signal: AbortSignal) => Promise<void>

/** What must hold of the sources, apart from the tests; each throws a Refusal that says what to do. */
export const checks: Check[] = [schemaIsFresh, migrationsAreFresh, isFormatted, isLinted, typesHold]

async function schemaIsFresh(signal: AbortSignal): Promise<void> {
  const file = join(projectFolder, 'graphql', 'schema.graphql')
  const committed = await readFile(file, 'utf8').catch(() => '')
  await generate(signal)
  if ((await readFile(file, 'utf8')) === committed) return

  await writeFile(file, committed)
  throw new Refusal('graphql/schema.graphql is not what the modules say: run `npm run generate` and commit it.')
}

async function migrationsAreFresh(signal: AbortSignal): Promise<void> {
  const cache = join(projectFolder, 'node_modules', '.cache', 'kiosque')
  await mkdir(cache, { recursive: true })
  const copy = await mkdtemp(join(cache, 'migrations-'))
  try {
    await cp(join(projectFolder, 'db', 'migrations'), copy, { recursive: true })
    const before = await sqlFiles(copy)
    await check('Comparing the tables with the migrations', {
      script: 'drizzle-kit/bin.cjs',
      parameters: [
        'generate',
        '--dialect=postgresql',
        '--schema=./db/schema/*.ts',
        `--out=${relative(projectFolder, copy)}`,
      ],
      remedy: 'The migrations could not be read; above is why.',
      signal,
    })
    const added = (await sqlFiles(copy)).filter((file) => !before.includes(file))
    if (added.length === 0) return

    const sql = await readFile(join(copy, added[0] ?? ''), 'utf8')
    throw new Refusal('db/schema has changes without a migration: run `npx drizzle-kit generate` and commit it.', sql)
  } finally {
    await rm(copy, { recursive: true, force: true })
  }
}

function isFormatted(signal: AbortSignal): Promise<void> {
  return check('Checking the format', {
    script: 'prettier/bin/prettier.cjs',
    parameters: ['--check', '--cache', '--log-level=warn', '.'],
    remedy: 'Some files are not formatted: run `npm run format`.',
    signal,
  })
}

function isLinted(signal: AbortSignal): Promise<void> {
  return check('Linting', {
    script: 'eslint/bin/eslint.js',
    parameters: ['--max-warnings=0', '.'],
    remedy: 'The linter objects; above is to what.',
    signal,
  })
}

async function typesHold(signal: AbortSignal): Promise<void> {
  await check('Writing the types of the routes', {
    script: 'next/dist/bin/next',
    parameters: ['typegen'],
    remedy: 'Next could not write the types of the routes.',
    signal,
  })
  await check('Checking types', {
    script: 'typescript/bin/tsc',
    parameters: ['--noEmit'],
    remedy: 'The types do not hold; above is where.',
    signal,
  })
}

async function check(label: string, { remedy, ...tool }: Tool & { remedy: string }): Promise<void> {
  await step(label, async () => {
    const { code, output } = await runTool(tool)
    if (code !== 0) throw new Refusal(remedy, lastLines(output))
  })
}

async function sqlFiles(folder: string): Promise<string[]> {
  return (await readdir(folder)).filter((file) => file.endsWith('.sql')).sort()
}
