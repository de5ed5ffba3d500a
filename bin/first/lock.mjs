// @ts-check
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { codeOf } from './codeOf.mjs'
import { identityOf } from './processes.mjs'
import { Refusal } from './refusal.mjs'

/**
 * One Kiosque per data folder. The lock names a process, so one that was killed does not keep it.
 *
 * @param {string} folder
 * @param {string} address where this process will serve
 */
export function takeLock(folder, address) {
  const file = join(folder, 'kiosque.lock')
  const mine = JSON.stringify({ pid: process.pid, identity: identityOf(process.pid), address })

  for (;;) {
    try {
      writeFileSync(file, mine, { flag: 'wx', mode: 0o644 })
      break
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') throw error
    }
    const holder = readHolder(file)
    if (holder && isSomebodyElse(holder)) {
      throw new Refusal(
        `Kiosque is already running in this folder as process ${holder.pid} (${holder.address}): stop that one first, or set KIOSQUE_DATA to another data folder.`,
      )
    }
    rmSync(file, { force: true })
  }

  // Before the handler that removes an empty data folder.
  process.prependOnceListener('exit', () => releaseLock(file))
}

/** @param {string} file */
function releaseLock(file) {
  if (readHolder(file)?.pid === process.pid) rmSync(file, { force: true })
}

/** @param {{ pid: number, identity: string }} holder */
function isSomebodyElse(holder) {
  // The launcher under the machine's own Node takes the lock first and hands it to its child.
  if (holder.pid === process.pid || (holder.pid === process.ppid && process.connected)) return false
  return identityOf(holder.pid) === holder.identity
}

/**
 * @param {string} file
 * @returns {{ pid: number, identity: string, address: string } | undefined}
 */
function readHolder(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    // Gone in the meantime, or cut short by a full disk: nobody holds it.
    return undefined
  }
}
