import { openDataFolder } from '../first/dataFolder.mjs'
import { takeLock } from '../first/lock.mjs'
import { readSettings } from '../first/settings.mjs'
import { step } from '../first/step.mjs'
import { aborted, listenForInterruption } from '../interruption.ts'
import { openDatabase } from '../openDatabase.ts'

/** The embedded database alone, for psql, drizzle-kit and whoever works on the tables; prints its address. */
export async function database(): Promise<void> {
  const { stop } = listenForInterruption()
  const settings = readSettings(process.env)
  const dataFolder = openDataFolder(settings, () => undefined)
  takeLock(dataFolder, settings.siteUrl)

  const { url, close } = await openDatabase({ databaseUrl: undefined, dataFolder })
  console.log(`\n${url}`)
  await aborted(stop)
  if (close) await step('\nStopping the database', close)
}
