// @ts-check
import { randomBytes } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { codeOf } from './codeOf.mjs'

/**
 * The secret that keys are derived from: the one that was given, or one that is made once and stays in the data folder.
 *
 * @param {{ given: string | undefined, dataFolder: string }} where
 * @returns {string}
 */
export function authSecret({ given, dataFolder }) {
  if (given !== undefined) return given

  const file = join(dataFolder, 'auth-secret')
  try {
    writeFileSync(file, randomBytes(32).toString('base64url'), { mode: 0o600, flag: 'wx' })
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error
  }
  return readFileSync(file, 'utf8').trim()
}
