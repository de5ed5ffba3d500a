import { openDataFolder } from '../first/dataFolder.mjs'
import { takeLock } from '../first/lock.mjs'
import { readSettings } from '../first/settings.mjs'
import { step } from '../first/step.mjs'
import { aborted, listenForInterruption } from '../interruption.ts'
import { openEmbeddedDatabase } from '../postgres/embedded.ts'

export async function database(): Promise<void> {
  const { stop } = listenForInterruption()
  const settings = readSettings(process.env)
  const dataFolder = openDataFolder(settings, () => undefined)
  takeLock(dataFolder, settings.siteUrl)
  const db = await step('Starting the database', async (note) => {
    const database = await openEmbeddedDatabase({ dataFolder })
    note(database.description)
    return database
  })
  console.log(`\n${db.url}`)
  await aborted(stop)
  await db.close()
}
