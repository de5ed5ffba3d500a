// @ts-check
import { spawn } from 'node:child_process'
import { realpathSync } from 'node:fs'
import { join } from 'node:path'
import { pinnedNode } from './install.mjs'
import { projectFolder } from './project.mjs'

/**
 * Runs the rest under the pinned Node: right here when this is it, else in a child that ends when we do.
 *
 * @param {string} command
 * @param {string[]} options
 */
export async function handOver(command, options) {
  if (process.execPath === realpathSync(pinnedNode)) {
    const { main } = await import('../main.ts')
    return main(command, options)
  }

  const child = spawn(pinnedNode, [join(projectFolder, 'bin', 'handedOver.ts'), command, ...options], {
    cwd: projectFolder,
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  })
  const pass = (/** @type {NodeJS.Signals} */ signal) => child.kill(signal)
  process.on('SIGINT', pass).on('SIGTERM', pass).on('SIGHUP', pass)
  await new Promise((resolve) => {
    child.on('exit', (code) => {
      process.exitCode = code ?? 1
      resolve(code)
    })
  })
  process.off('SIGINT', pass).off('SIGTERM', pass).off('SIGHUP', pass)
}
