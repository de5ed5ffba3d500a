import { chown, open, readFile, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { freePort } from '../first/port.mjs'
import { commandOf } from '../first/processes.mjs'
import { Refusal } from '../first/refusal.mjs'
import type { Cluster } from './cluster.ts'
import { lastComplaint, runProgram } from './program.ts'

type Start = { cluster: Cluster; settings: Record<string, string> }

/** Starts the server of a cluster on a free port of 127.0.0.1 and answers that port. */
export async function startServer({ cluster, settings }: Start): Promise<number> {
  const log = await openLog(cluster)
  for (let attempt = 1; ; attempt += 1) {
    const port = await freePort()
    const { code, output } = await runProgram({
      program: cluster.binaries.pgCtl,
      // A long wait: after a power cut the server first replays its log.
      parameters: ['start', '-D', cluster.folder, '-l', log, '-w', '-t', '300', '-o', options({ ...settings, port })],
      user: cluster.user,
    })
    if (code === 0) return port

    const said = await readFile(log, 'utf8')
    const portTaken = said.slice(-2000).includes('could not bind IPv4 address')
    if (!portTaken || attempt === 3) {
      throw new Refusal(`PostgreSQL did not start: ${lastComplaint(said || output)} (its log is ${log}).`)
    }
  }
}

/** Ends the server in order: sessions are cut, everything is written down, the log says "shut down". */
export async function stopServer(cluster: Cluster): Promise<void> {
  const { code, output } = await runProgram({
    program: cluster.binaries.pgCtl,
    parameters: ['stop', '-D', cluster.folder, '-m', 'fast', '-w', '-t', '60'],
    user: cluster.user,
  })
  // Somebody else may have stopped it before us.
  if (code !== 0 && !output.includes('Is server running?')) {
    throw new Refusal(`PostgreSQL did not stop: ${lastComplaint(output)}`)
  }
}

/**
 * A Kiosque that was killed leaves its server running, or at least a note that names one.
 * Answers whether a server had to be stopped.
 */
export async function clearLeftovers(cluster: Cluster): Promise<boolean> {
  const note = join(cluster.folder, 'postmaster.pid')
  const text = await readFile(note, 'utf8').catch(() => '')
  if (text === '') return false

  const pid = Number(text.split('\n')[0])
  if (commandOf(pid).includes(cluster.folder)) {
    await stopServer(cluster)
    return true
  }
  // The number may belong to another process by now, and PostgreSQL would wait for that one.
  await rm(note, { force: true })
  return false
}

async function openLog(cluster: Cluster): Promise<string> {
  const log = join(cluster.dataFolder, 'postgres.log')
  const size = await stat(log).then(
    (status) => status.size,
    () => 0,
  )
  if (size > 5_000_000) await rename(log, `${log}.1`)
  await (await open(log, 'a', 0o600)).close()
  if (cluster.user) await chown(log, cluster.user.uid, cluster.user.gid)
  return log
}

function options(settings: Record<string, string | number>): string {
  const fixed = { listen_addresses: '127.0.0.1', unix_socket_directories: '', timezone: 'UTC', log_timezone: 'UTC' }
  return Object.entries({ ...fixed, ...settings })
    .map(([name, value]) => `-c ${name}=${value}`)
    .join(' ')
}
