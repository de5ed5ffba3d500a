import { openSite } from '#server/site.ts'
import { serveMeasured } from './process.ts'

const { DATABASE_URL: databaseUrl = '', MEDIA_DIR: mediaFolder = '', PORT: port } = process.env

const site = await openSite({
  folder: process.cwd(),
  mode: 'production',
  port: Number(port),
  host: '127.0.0.1',
  databaseUrl,
  mediaFolder,
})
serveMeasured({ port: site.port, stop: () => site.close(AbortSignal.abort()) })
