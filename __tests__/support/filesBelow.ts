import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** Every file below a folder, with its size. */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => `${file} ${statSync(join(folder, file)).size}`)
    .toSorted()
}
