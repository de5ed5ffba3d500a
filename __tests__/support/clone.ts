import { execFileSync } from 'node:child_process'
import { accessSync, chmodSync, constants, cpSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { projectFolder } from '#bin/first/project.mjs'

export type Clone = { folder: string; remove: () => void }

/** What works through the queues, which any site has. */
const database = ['db/client.ts', 'db/nameReads.ts', 'db/queues.ts']
const ours = ['bin', 'server', 'package.json', 'package-lock.json', '.npmrc', ...database]
const tinySite = join(projectFolder, '__tests__', 'support', 'tinySite')

/** A clone of the project with the tiny site in the place of the real one; its node_modules are hard links. */
export function makeClone(): Clone {
  const folder = mkdtempSync(join(sameDisk(), 'kiosque-clone-'))
  chmodSync(folder, 0o755)
  execFileSync('cp', ['-al', join(projectFolder, 'node_modules'), join(folder, 'node_modules')])
  for (const name of ours) cpSync(join(projectFolder, name), join(folder, name), { recursive: true })
  cpSync(tinySite, folder, { recursive: true })
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) }
}

/** Hard links do not reach from one disk to another, and Next does not follow a symbolic node_modules. */
function sameDisk(): string {
  const device = statSync(join(projectFolder, 'node_modules')).dev
  const place = [tmpdir(), '/var/tmp', dirname(projectFolder)].find(
    (folder) => statSync(folder).dev === device && isWritable(folder),
  )
  if (!place) throw new Error('No folder on the disk of the project can be written.')
  return place
}

function isWritable(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK)
    return true
  } catch {
    return false
  }
}
