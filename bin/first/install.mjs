// @ts-check
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { projectFolder } from './project.mjs'
import { Refusal } from './refusal.mjs'

const modules = join(projectFolder, 'node_modules')

/** The Node that package-lock.json pins. */
export const pinnedNode = join(modules, '.bin', 'node')

/**
 * Installs what the lockfile says, when that is not what is there.
 *
 * @param {(text: string) => void} note
 */
export async function install(note) {
  if (matchesLockfile() && nodeRuns()) return note('already what package-lock.json says')

  await npmCi()
  if (!nodeRuns()) {
    throw new Refusal(
      'npm installed the packages but not the Node among them, because it was told not to run install scripts: run `npm ci --ignore-scripts=false` here and start again.',
    )
  }
}

/** npm writes node_modules/.package-lock.json last, so a half-done installation has none. */
function matchesLockfile() {
  const wanted = packagesIn(join(projectFolder, 'package-lock.json'))
  const present = packagesIn(join(modules, '.package-lock.json'))
  return Object.entries(wanted).every(([path, entry]) => {
    if (path === '') return true
    const installed = present[path]
    if (!installed) return entry.optional === true
    return installed.version === entry.version && installed.integrity === entry.integrity
  })
}

/**
 * @param {string} file
 * @returns {Record<string, { version?: string, integrity?: string, optional?: boolean }>}
 */
function packagesIn(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : {}
}

function nodeRuns() {
  return existsSync(pinnedNode) && spawnSync(pinnedNode, ['--version'], { stdio: 'ignore' }).status === 0
}

function npmCi() {
  // The build needs the development packages, whatever NODE_ENV or npm's `omit` say.
  const parameters = [
    'ci',
    '--include=dev',
    '--include=optional',
    '--include=peer',
    '--loglevel=error',
    '--no-progress',
  ]
  const npm = spawn('npm', parameters, {
    cwd: projectFolder,
    env: { ...process.env, PATH: pathWithoutModules() },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  npm.stdout.on('data', (chunk) => (said += chunk))
  npm.stderr.on('data', (chunk) => (said += chunk))
  const stop = () => void npm.kill()
  process.once('exit', stop)

  return new Promise((/** @type {(done: void) => void} */ resolve, reject) => {
    npm.on('error', () => reject(new Refusal('npm was not found: install it together with Node, and try again.')))
    npm.on('close', (code) => {
      process.off('exit', stop)
      if (code === 0) return resolve()
      reject(
        new Refusal(
          'npm could not install the packages; above is what it said: mend that, check the network, and run the command again.',
          shortened(said),
        ),
      )
    })
  })
}

/**
 * The beginning says what is wrong, the end where the whole report is; between them npm explains its options.
 *
 * @param {string} text
 */
function shortened(text) {
  const lines = text.trimEnd().split('\n')
  return lines.length <= 24 ? text : [...lines.slice(0, 16), '…', ...lines.slice(-2)].join('\n')
}

/** npm must not run on the Node that it is about to replace. */
function pathWithoutModules() {
  const folders = (process.env.PATH ?? '').split(delimiter)
  return folders.filter((folder) => !folder.endsWith(join('node_modules', '.bin'))).join(delimiter)
}
