import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { openSite, type SiteOptions } from '#server/site.ts'
import { authSecret } from '../first/authSecret.mjs'
import { openDataFolder } from '../first/dataFolder.mjs'
import { takeLock } from '../first/lock.mjs'
import { portRefusal } from '../first/port.mjs'
import { projectFolder } from '../first/project.mjs'
import { readSettings } from '../first/settings.mjs'
import { step } from '../first/step.mjs'
import { aborted, type Interruption, listenForInterruption, unlessStopped } from '../interruption.ts'
import { openDatabase, prepareDatabase } from '../openDatabase.ts'
import { firstAdministrator } from '../firstAdministrator.ts'
import { officeOf, openJobs } from '../openJobs.ts'

export type Run = {
  mode: SiteOptions['mode']
  /** What was typed, to be suggested with another port. */
  typed: string
  /** Makes sure of the code to serve: the build, or what watches the sources. */
  prepareCode: (stop: AbortSignal) => Promise<void>
}

type Opening = Run & { opened: AsyncDisposableStack; interruption: Interruption }

/** Sets everything up, serves until Ctrl-C or SIGTERM, and takes everything down in the opposite order. */
export async function run(how: Run): Promise<void> {
  const interruption = listenForInterruption()
  const opened = new AsyncDisposableStack()
  try {
    await openEverything({ ...how, opened, interruption })
    await aborted(interruption.stop)
  } catch (error) {
    // Whatever failed after Ctrl-C failed because of it.
    if (!interruption.stop.aborted) throw error
    process.exitCode = 130
  } finally {
    await opened.disposeAsync()
  }
}

async function openEverything({ mode, typed, prepareCode, opened, interruption }: Opening): Promise<void> {
  const { stop, hurry } = interruption
  const settings = readSettings(process.env)
  const { port, host, siteUrl } = settings
  const dataFolder = openDataFolder(settings, () => undefined)
  takeLock(dataFolder, siteUrl)
  const mediaFolder = settings.mediaFolder ?? join(dataFolder, 'media')

  const database = await openDatabase({ databaseUrl: settings.databaseUrl, dataFolder })
  opened.defer(() => (database.close ? step('Stopping the database', database.close) : undefined))
  stop.throwIfAborted()

  await mkdir(mediaFolder, { recursive: true })
  await unlessStopped(stop, prepareDatabase({ url: database.url, mediaFolder }))
  await prepareCode(stop)
  stop.throwIfAborted()

  const secret = authSecret({ given: settings.authSecret, dataFolder })
  Object.assign(process.env, {
    DATABASE_URL: database.url,
    MEDIA_DIR: mediaFolder,
    PORT: String(port),
    SITE_URL: siteUrl,
    AUTH_SECRET: secret,
  })
  const installation = { url: siteUrl, secret, mediaFolder }
  const welcome = await unlessStopped(stop, firstAdministrator({ databaseUrl: database.url, site: installation }))
  // At once: whatever fails from here on, nobody would learn it any more.
  if (welcome !== null) console.log(`\n${welcome}\n`)
  const site = await step('Opening the site', () =>
    openSite({ folder: projectFolder, mode, port, host, databaseUrl: database.url, mediaFolder }).catch((error) => {
      throw portRefusal(error, { port, host, command: typed })
    }),
  )
  const serving: { close: (hurry: AbortSignal) => Promise<void> }[] = [site]
  opened.defer(() =>
    step('\nFinishing the requests under way', async () => {
      await Promise.all(serving.map((each) => each.close(hurry)))
    }),
  )
  const office = officeOf(settings, dataFolder)
  serving.push(await openJobs({ databaseUrl: database.url, site: installation, office }))
  console.log(`\nKiosque is open at http://${host ?? 'localhost'}:${port}`)
  if ('folder' in office) console.log(`Mails are written to ${office.folder}: set SMTP_URL to send them.`)
}
