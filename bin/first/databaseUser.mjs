// @ts-check
import { spawnSync } from 'node:child_process'

/**
 * PostgreSQL refuses to run as root, so root lends it another user.
 *
 * @typedef {{ name: string, uid: number, gid: number }} SystemUser
 */

/** @returns {boolean} */
export function isRoot() {
  return process.getuid?.() === 0
}

/**
 * The user for PostgreSQL: `postgres`, made when the machine lacks it, or `nobody` where users cannot be made.
 *
 * @returns {SystemUser | undefined} undefined when we are not root and PostgreSQL runs as ourselves
 */
export function databaseUser() {
  if (!isRoot()) return undefined
  return findUser('postgres') ?? makeUser('postgres') ?? findUser('nobody')
}

/**
 * @param {string} folder
 * @param {SystemUser | undefined} user ourselves when undefined
 */
export function canEnter(folder, user) {
  const identity = user ? { uid: user.uid, gid: user.gid } : {}
  return spawnSync('/bin/sh', ['-c', 'cd "$1"', 'sh', folder], { cwd: '/', stdio: 'ignore', ...identity }).status === 0
}

/**
 * @param {string} name
 * @returns {SystemUser | undefined}
 */
function findUser(name) {
  const uid = idOf('-u', name)
  const gid = idOf('-g', name)
  return uid === undefined || gid === undefined ? undefined : { name, uid, gid }
}

/**
 * @param {string} name
 * @returns {SystemUser | undefined}
 */
function makeUser(name) {
  const made =
    succeeds('useradd', ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', name]) ||
    succeeds('adduser', ['-S', '-D', '-H', name])
  return made ? findUser(name) : undefined
}

/**
 * @param {string} flag
 * @param {string} name
 */
function idOf(flag, name) {
  const answer = spawnSync('id', [flag, name], { encoding: 'utf8' })
  return answer.status === 0 ? Number(answer.stdout) : undefined
}

/**
 * @param {string} program
 * @param {string[]} parameters
 */
function succeeds(program, parameters) {
  return spawnSync(program, parameters, { stdio: 'ignore' }).status === 0
}
