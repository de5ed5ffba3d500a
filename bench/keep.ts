import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { projectFolder } from '#bin/first/project.mjs'

/** Leaves figures as JSON under a name of their own in `.data/bench`, and says where. */
export async function keep(name: string, figures: object): Promise<void> {
  const folder = join(projectFolder, '.data', 'bench')
  await mkdir(folder, { recursive: true })
  const file = join(folder, `${name}.json`)
  const at = new Date().toISOString()
  await writeFile(file, `${JSON.stringify({ at, node: process.version, ...figures }, null, 2)}\n`)
  console.log(`\nThe same as JSON: ${file}`)
}
