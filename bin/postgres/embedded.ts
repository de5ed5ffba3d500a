import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { databaseUser } from '../first/databaseUser.mjs'
import { findBinaries } from './binaries.ts'
import { addressFile, addressOf, type Cluster, ensureCluster } from './cluster.ts'
import { clearLeftovers, startServer, stopServer } from './server.ts'

export type RunningDatabase = { url: string; description: string; close: () => Promise<void> }
type Wish = { dataFolder: string; settings?: Record<string, string> }

/** Brings up the PostgreSQL that lives in a data folder, making it first when there is none. */
export async function openEmbeddedDatabase({ dataFolder, settings = {} }: Wish): Promise<RunningDatabase> {
  const user = databaseUser()
  const binaries = await findBinaries({ dataFolder, user })
  const cluster: Cluster = { folder: join(dataFolder, 'postgres'), dataFolder, binaries, user }

  const leftRunning = await clearLeftovers(cluster)
  const password = await ensureCluster(cluster)
  const port = await startServer({ cluster, settings })
  const url = addressOf({ password, port })
  await writeFile(addressFile(dataFolder), url, { mode: 0o600 })

  const version = binaries.version.split('-')[0]
  const asWhom = user ? `, as the user "${user.name}"` : ''
  const again = leftRunning ? ', after stopping the one a killed Kiosque had left' : ''
  return {
    url,
    description: `PostgreSQL ${version} on 127.0.0.1:${port}${asWhom}${again}`,
    close: () => stopServer(cluster),
  }
}
