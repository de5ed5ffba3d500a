import { createHash, type Hash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { projectFolder } from '../first/project.mjs'

/** At the root, what the built site is not made from; anything new counts until it is named here. */
const notBuilt = /^(__tests__|bench|bin|docs)$|\.md$|^LICENSE$|^(eslint|jest|playwright|drizzle)\.config\./

/** The demonstration edition is read when a database is filled, not when the site is built. */
const seed = join('db', 'seed')

/** Made by tools, never by people. */
const made = /^\.|^(node_modules|__generated__|coverage|test-results|next-env\.d\.ts)$|\.tsbuildinfo$/

/** A hash of the content of everything that goes into the built site. */
export function buildFingerprint(): Promise<string> {
  return fingerprint((path) => notBuilt.test(path) || path === seed)
}

/** A hash of the content of everything that the tests may look at. */
export function sourceFingerprint(): Promise<string> {
  return fingerprint((path) => path.endsWith('.md'))
}

async function fingerprint(isLeftOut: (path: string) => boolean): Promise<string> {
  const hash = createHash('sha256').update(process.version)
  for (const [name, value] of Object.entries(process.env).sort()) {
    if (name.startsWith('NEXT_PUBLIC_')) hash.update(`${name}=${value}\0`)
  }
  await addFolder({ hash, folder: '', isLeftOut })
  return hash.digest('hex')
}

type Folder = { hash: Hash; folder: string; isLeftOut: (path: string) => boolean }

async function addFolder({ hash, folder, isLeftOut }: Folder): Promise<void> {
  const entries = await readdir(join(projectFolder, folder), { withFileTypes: true })
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name)
    if (made.test(entry.name) || isLeftOut(path)) continue
    if (entry.isDirectory()) await addFolder({ hash, folder: path, isLeftOut })
    else if (entry.isFile())
      hash
        .update(`${path}\0`)
        .update(await readFile(join(projectFolder, path)))
        .update('\0')
  }
}
