import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openEmbeddedDatabase } from '#bin/postgres/embedded.ts'
import { dropTemplates, makeMigratedTemplate } from './templates.ts'

/** Nothing here has to survive a power cut. */
const careless = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '200' }

/**
 * A PostgreSQL for one run of the tests, in a folder that disappears with it, and the migrated template on it.
 * Where TEST_POSTGRES_URL names a server already, that one is used and left running.
 */
export async function openTestPostgres(): Promise<{ close: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'kiosque-test-'))
  // As root, PostgreSQL runs as another user, who passes through.
  await chmod(folder, 0o755)
  process.env.TEST_RUN = `kiosque_test_${process.pid}_${Date.now().toString(36)}`
  process.env.TEST_MEDIA_DIR = join(folder, 'media')

  const closeServer = await openServer(folder)
  const close = async () => {
    await closeServer().finally(() => rm(folder, { recursive: true, force: true }))
  }
  await makeMigratedTemplate().catch(async (error) => {
    await close()
    throw error
  })
  return { close }
}

async function openServer(folder: string): Promise<() => Promise<void>> {
  if (process.env.TEST_POSTGRES_URL) return dropTemplates

  const server = await openEmbeddedDatabase({ dataFolder: folder, settings: careless })
  process.env.TEST_POSTGRES_URL = server.url
  return async () => {
    delete process.env.TEST_POSTGRES_URL
    await server.close()
  }
}
