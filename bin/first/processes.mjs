// @ts-check
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { codeOf } from './codeOf.mjs'

/**
 * What tells a process from a later one that was given the same number: when it started.
 *
 * @param {number} pid
 * @returns {string | undefined} undefined when there is no such process
 */
export function identityOf(pid) {
  if (!isAlive(pid)) return undefined
  if (process.platform !== 'linux') return ps(pid, 'lstart')

  const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()
  const stat = readOrNothing(`/proc/${pid}/stat`)
  // The name in brackets may hold spaces; after it come the state and, 19 fields on, the start time.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  const hasEnded = fields[0] === 'Z' || fields[0] === 'X'
  return hasEnded || !fields[19] ? undefined : `${boot} ${fields[19]}`
}

/**
 * @param {number} pid
 * @returns {string} the command line, empty when there is no such process
 */
export function commandOf(pid) {
  if (!isAlive(pid)) return ''
  if (process.platform === 'linux') return readOrNothing(`/proc/${pid}/cmdline`).replaceAll('\0', ' ')
  return ps(pid, 'command') ?? ''
}

/** @param {number} pid */
export function isAlive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return codeOf(error) === 'EPERM'
  }
}

/**
 * @param {number} pid
 * @param {'lstart' | 'command'} column
 */
function ps(pid, column) {
  return spawnSync('ps', ['-o', `${column}=`, '-p', String(pid)], { encoding: 'utf8' }).stdout?.trim() || undefined
}

/** @param {string} file */
function readOrNothing(file) {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    // The process ended between the two looks.
    return ''
  }
}
