import { randomBytes } from 'node:crypto'
import { chown, mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { SystemUser } from '../first/databaseUser.mjs'
import { Refusal } from '../first/refusal.mjs'
import type { Binaries } from './binaries.ts'
import { lastComplaint, runProgram } from './program.ts'

/** Everything there is to know about one embedded PostgreSQL: the folder of its files, its programs, its user. */
export type Cluster = { folder: string; dataFolder: string; binaries: Binaries; user: SystemUser | undefined }

/**
 * Makes the cluster when there is none: a sibling folder is filled first and renamed last,
 * so that an interrupted attempt leaves nothing that looks like a database.
 * Answers the password of the role `kiosque`.
 */
export async function ensureCluster(cluster: Cluster): Promise<string> {
  const made = await versionOnDisk(cluster.folder)
  if (made === undefined) return makeCluster(cluster)

  const brought = cluster.binaries.version.split('.')[0]
  if (made !== brought) {
    throw new Refusal(
      `The data folder holds a PostgreSQL ${made} database and this Kiosque brings PostgreSQL ${brought}: dump it with the Kiosque that made it, or set KIOSQUE_DATA to another folder.`,
    )
  }
  return (await storedPassword(cluster.dataFolder)) ?? replacePassword(cluster)
}

/** Where the address of the running database, with its password, is kept for this user alone. */
export function addressFile(dataFolder: string): string {
  return join(dataFolder, 'database-url')
}

async function makeCluster(cluster: Cluster): Promise<string> {
  const password = newPassword()
  const nursery = `${cluster.folder}.new-${process.pid}`
  const young: Cluster = { ...cluster, folder: join(nursery, 'cluster') }
  try {
    await rm(nursery, { recursive: true, force: true })
    await mkdir(nursery, { mode: 0o700 })
    await giveTo(cluster.user, nursery)
    await initialise(young, nursery)
    await runSingle(young, [
      `CREATE ROLE kiosque LOGIN CREATEDB PASSWORD '${password}'`,
      'CREATE DATABASE kiosque OWNER kiosque',
    ])
    await writeFile(addressFile(cluster.dataFolder), addressOf({ password, port: 5432 }), { mode: 0o600 })
    await rename(young.folder, cluster.folder)
  } finally {
    await rm(nursery, { recursive: true, force: true })
  }
  return password
}

/** The builtin C.UTF-8 locale is the same on every machine and never changes under an index. */
async function initialise(young: Cluster, nursery: string): Promise<void> {
  const passwordFile = join(nursery, 'password')
  await writeFile(passwordFile, newPassword(), { mode: 0o600 })
  await giveTo(young.user, passwordFile)
  const { code, output } = await runProgram({
    program: young.binaries.initdb,
    parameters: [
      `--pgdata=${young.folder}`,
      '--username=postgres',
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale=C',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      '--data-checksums',
    ],
    user: young.user,
  })
  if (code === 0) return

  if (output.includes('No space left on device')) {
    throw new Refusal(`The disk that holds ${young.dataFolder} is full: free at least 300 MB and start again.`)
  }
  throw new Refusal(`PostgreSQL could not make its database in ${young.dataFolder}: ${lastComplaint(output)}`, output)
}

async function replacePassword(cluster: Cluster): Promise<string> {
  const password = newPassword()
  await runSingle(cluster, [`ALTER ROLE kiosque PASSWORD '${password}'`])
  return password
}

async function runSingle(cluster: Cluster, statements: string[]): Promise<void> {
  const { code, output } = await runProgram({
    program: cluster.binaries.postgres,
    parameters: ['--single', '-j', '-D', cluster.folder, 'postgres'],
    user: cluster.user,
    input: statements.map((statement) => `${statement};\n\n`).join(''),
  })
  if (code !== 0 || /ERROR:|FATAL:/.test(output)) {
    throw new Refusal(`PostgreSQL could not set up its database: ${lastComplaint(output)}`, output)
  }
}

export function addressOf({ password, port }: { password: string; port: number }): string {
  return `postgres://kiosque:${password}@127.0.0.1:${port}/kiosque`
}

async function storedPassword(dataFolder: string): Promise<string | undefined> {
  const address = await readFile(addressFile(dataFolder), 'utf8').catch(() => '')
  return URL.canParse(address) ? new URL(address).password || undefined : undefined
}

async function versionOnDisk(folder: string): Promise<string | undefined> {
  if (!(await stat(folder).catch(() => undefined))) return undefined
  const version = await readFile(join(folder, 'PG_VERSION'), 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new Refusal(
      error.code === 'ENOENT'
        ? `${folder} is not a PostgreSQL database: move it away, or set KIOSQUE_DATA to another folder.`
        : `${folder} belongs to another user: start Kiosque as the user who made it, or set KIOSQUE_DATA to another folder.`,
    )
  })
  return version.trim()
}

async function giveTo(user: SystemUser | undefined, path: string): Promise<void> {
  if (user) await chown(path, user.uid, user.gid)
}

function newPassword(): string {
  return randomBytes(24).toString('base64url')
}
