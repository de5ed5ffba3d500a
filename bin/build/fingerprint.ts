import { createHash, type Hash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { projectFolder } from '../first/project.mjs'

/** At the root, what the built site is not made from; anything new counts until it is named here. */
const notBuilt = new Set(['__tests__', 'bench', 'bin', 'coverage', 'docs', 'node_modules', 'test-results'])
const notBuiltFile = /\.md$|^LICENSE$|^next-env\.d\.ts$|\.tsbuildinfo$|^(eslint|jest|playwright)\.config\.|^drizzle\.config\./

/** The demonstration edition is read when a database is filled, not when the site is built. */
const seed = join('db', 'seed')

/** A hash of the content of everything that goes into the built site. */
export async function buildFingerprint(): Promise<string> {
  const hash = createHash('sha256').update(process.version)
  for (const [name, value] of Object.entries(process.env).sort()) {
    if (name.startsWith('NEXT_PUBLIC_')) hash.update(`${name}=${value}\0`)
  }
  await addFolder(hash, '')
  return hash.digest('hex')
}

async function addFolder(hash: Hash, folder: string): Promise<void> {
  const entries = await readdir(join(projectFolder, folder), { withFileTypes: true })
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name)
    if (isLeftOut({ folder, name: entry.name, path })) continue
    if (entry.isDirectory()) await addFolder(hash, path)
    else if (entry.isFile()) hash.update(`${path}\0`).update(await readFile(join(projectFolder, path))).update('\0')
  }
}

function isLeftOut({ folder, name, path }: { folder: string; name: string; path: string }): boolean {
  if (name.startsWith('.') || name === '__generated__' || path === seed) return true
  return folder === '' && (notBuilt.has(name) || notBuiltFile.test(name))
}
