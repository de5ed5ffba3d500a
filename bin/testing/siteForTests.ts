import { join } from 'node:path'
import { copyOf, makeSeededTemplate, testMediaFolder } from '#tests/support/templates.ts'
import { freePort } from '../first/port.mjs'
import { projectFolder } from '../first/project.mjs'
import { step } from '../first/step.mjs'
import { unlessStopped } from '../interruption.ts'

/** The built site over a demonstration edition of its own, served by this process until `opened` is disposed of. Its mails are in E2E_MAIL. */
export async function openSiteForTests(opened: AsyncDisposableStack, stop: AbortSignal): Promise<string> {
  await step('Filling a database for the browser tests', () => unlessStopped(stop, makeSeededTemplate()))
  const database = await copyOf('seeded')
  opened.defer(database.close)

  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const mediaFolder = testMediaFolder()
  const secret = 'the secret of a site for tests'
  const mailFolder = join(mediaFolder, '..', `mail-${port}`)
  Object.assign(process.env, {
    DATABASE_URL: database.url,
    MEDIA_DIR: mediaFolder,
    PORT: String(port),
    SITE_URL: url,
    AUTH_SECRET: secret,
    E2E_MAIL: mailFolder,
    NODE_ENV: 'production',
    LOG_LEVEL: 'error',
  })
  await step('Opening the site', async () => {
    const { openSite } = await import('#server/site.ts')
    const { openJobs } = await import('../openJobs.ts')
    const place = { folder: projectFolder, port, host: '127.0.0.1', databaseUrl: database.url, mediaFolder }
    const site = await openSite({ ...place, mode: 'production' })
    const atOnce = AbortSignal.abort()
    opened.defer(() => site.close(atOnce))
    const office = { from: 'no-reply@localhost', folder: mailFolder }
    const jobs = await openJobs({ databaseUrl: database.url, site: { url, secret, mediaFolder }, office })
    opened.defer(() => jobs.close(atOnce))
  })
  return url
}
