import { createHash } from 'node:crypto'
import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { projectFolder } from '#bin/first/project.mjs'
import type { Measured } from '../process.ts'

/** What a site took that was asked for ever more articles, and whether a new one gives the same. */
export type Reading = {
  articles: number
  /** Resident memory in megabytes after half of them, and after all. */
  halfway: number
  inTheEnd: number
  /** What was written below the folder of the build meanwhile. */
  bytesWritten: number
  /** Of fifty articles read before, those that a new process shows otherwise. */
  changed: number
}

export const articlesRead = 4_000
const readers = 8
const readAgain = 50

/** Reads so many articles, each once; ends the site while more are being read, opens it anew and reads the first again. */
export async function readMuch(open: () => Promise<Measured>): Promise<Reading> {
  const first = await open()
  const bytes = await bytesBelow(distFolder())
  const early = await readRange(first, { from: 1, to: readAgain })
  await readRange(first, { from: readAgain + 1, to: articlesRead / 2 })
  const halfway = await first.memory()
  await readRange(first, { from: articlesRead / 2 + 1, to: articlesRead })
  const inTheEnd = await first.memory()
  const bytesWritten = (await bytesBelow(distFolder())) - bytes

  const interrupted = readRange(first, { from: articlesRead + 1, to: articlesRead + 500 }).catch(() => 'cut off')
  await first.close()
  await interrupted

  const second = await open()
  const late = await readRange(second, { from: 1, to: readAgain })
  await second.close()
  const changed = early.filter((page, index) => page !== late[index]).length
  return { articles: articlesRead, halfway: halfway / 1e6, inTheEnd: inTheEnd / 1e6, bytesWritten, changed }
}

/** What each page was, in few letters; several readers at once. */
async function readRange(site: Measured, { from, to }: { from: number; to: number }): Promise<string[]> {
  const pages: string[] = []
  let next = from
  const read = async () => {
    while (next <= to) {
      const number = next
      next += 1
      const response = await fetch(`${site.url}/article/article-${number}`)
      if (response.status !== 200) throw new Error(`Article ${number} was answered with ${response.status}.`)
      pages[number - from] = createHash('sha256')
        .update(await response.text())
        .digest('hex')
    }
  }
  await Promise.all(Array.from({ length: readers }, read))
  return pages
}

function distFolder(): string {
  return join(projectFolder, process.env.NEXT_DIST_DIR ?? '.next')
}

async function bytesBelow(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile())
  const sizes = await Promise.all(files.map(async ({ parentPath, name }) => (await stat(join(parentPath, name))).size))
  return sizes.reduce((sum, size) => sum + size, 0)
}
