// @ts-check
import { createHash } from 'node:crypto'
import { chmodSync, mkdirSync, rmdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { userInfo } from 'node:os'
import { codeOf } from './codeOf.mjs'
import { canEnter, databaseUser } from './databaseUser.mjs'
import { projectFolder } from './project.mjs'
import { Refusal } from './refusal.mjs'

/**
 * Chooses the data folder and makes it, or refuses with what to do.
 *
 * @param {import('./settings.mjs').Settings} settings
 * @param {(text: string) => void} note
 * @returns {string}
 */
export function openDataFolder(settings, note) {
  const folder = chooseFolder(settings, note)
  const made = make(folder)
  process.once('exit', () => made.forEach(removeIfEmpty))
  return folder
}

/**
 * @param {import('./settings.mjs').Settings} settings
 * @param {(text: string) => void} note
 */
function chooseFolder(settings, note) {
  const user = settings.databaseUrl ? undefined : databaseUser()
  const folder = settings.dataFolder ?? join(projectFolder, '.data')
  const nearest = nearestExisting(folder)
  if (!user || !isFolder(nearest) || canEnter(nearest, user)) {
    note(folder)
    return folder
  }

  if (settings.dataFolder) {
    throw new Refusal(
      `PostgreSQL cannot run as root, and the user "${user.name}" that it runs as cannot enter ${nearest}: choose a KIOSQUE_DATA that every user may enter, such as /var/lib/kiosque.`,
    )
  }
  const elsewhere = join('/var/lib/kiosque', createHash('sha256').update(projectFolder).digest('hex').slice(0, 8))
  note(`${elsewhere}, because the database's user "${user.name}" cannot enter ${projectFolder}`)
  return elsewhere
}

/**
 * @param {string} folder
 * @returns {string[]} the folders that were made, deepest first
 */
function make(folder) {
  const above = nearestExisting(folder)
  const probe = join(folder, `.probe-${process.pid}`)
  try {
    mkdirSync(folder, { recursive: true })
    writeFileSync(probe, 'Can this folder be written?')
    rmSync(probe)
    const made = foldersBetween(above, folder)
    // Whatever the umask: the database's user passes through, and the files inside guard themselves.
    made.forEach((each) => chmodSync(each, 0o755))
    return made
  } catch (error) {
    foldersBetween(above, folder).forEach(removeIfEmpty)
    throw new Refusal(
      `The data folder ${folder} cannot be written by the user "${userInfo().username}" (${reason(error)}): make it writable, or set KIOSQUE_DATA to a folder that is.`,
    )
  }
}

/** @param {string} folder */
function nearestExisting(folder) {
  let here = folder
  while (here !== dirname(here) && !exists(here)) here = dirname(here)
  return here
}

/** @param {string} path */
function exists(path) {
  return statSync(path, { throwIfNoEntry: false }) !== undefined
}

/** @param {string} path */
function isFolder(path) {
  return statSync(path).isDirectory()
}

/**
 * @param {string} above
 * @param {string} folder
 */
function foldersBetween(above, folder) {
  const between = []
  for (let here = folder; here !== above && here !== dirname(here); here = dirname(here)) between.push(here)
  return between
}

/** @param {string} folder */
function removeIfEmpty(folder) {
  try {
    rmdirSync(folder)
  } catch {
    // It holds something by now, or was never made: it stays as it is.
  }
}

/** @param {unknown} error */
function reason(error) {
  const code = codeOf(error)
  if (code === 'EACCES' || code === 'EPERM') return 'permission denied'
  if (code === 'EROFS') return 'read-only file system'
  if (code === 'ENOSPC') return 'the disk is full'
  if (code === 'ENOTDIR' || code === 'EEXIST') return 'a file is in the way'
  return code
}
