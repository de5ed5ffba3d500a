import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'

export type Measured = {
  url: string
  /** CPU time of the process so far, in microseconds, all its threads together. */
  cpu: () => Promise<number>
  /** Memory of the process now, in bytes: all that is resident. */
  memory: () => Promise<number>
  close: () => Promise<void>
}

/**
 * A server of its own process, so that its CPU time is its own; the script calls `serveMeasured`. The lines of its log are
 * written, because they cost what they cost, and read by nobody.
 */
export async function startMeasured(script: URL, environment: Record<string, string>): Promise<Measured> {
  const child = fork(script, {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  const port = await next(child)
  const ask = (what: Question) => {
    child.send(what)
    return next(child)
  }
  return {
    url: `http://127.0.0.1:${port}`,
    cpu: () => ask('cpu'),
    memory: () => ask('memory'),
    close: async () => {
      const ended = once(child, 'exit')
      child.send('stop')
      await ended
    },
  }
}

/** The other side: tells the port, then answers what is asked. */
export function serveMeasured({ port, stop }: { port: number; stop: () => Promise<void> }): void {
  process.on('disconnect', () => process.exit())
  process.on('message', (message) => {
    if (message === 'stop') void stop().then(() => process.exit())
    if (message === 'cpu') process.send?.(cpuSoFar())
    if (message === 'memory') process.send?.(process.memoryUsage.rss())
  })
  process.send?.(port)
}

type Question = 'cpu' | 'memory'

function cpuSoFar(): number {
  const { user, system } = process.cpuUsage()
  return user + system
}

async function next(child: ChildProcess): Promise<number> {
  const heard = new AbortController()
  const ended = once(child, 'exit', { signal: heard.signal }).then(() => {
    throw new Error('The measured server ended by itself.')
  })
  const [message]: unknown[] = await Promise.race([once(child, 'message', { signal: heard.signal }), ended])
  ended.catch(() => undefined)
  heard.abort()
  if (typeof message !== 'number') throw new Error('The measured server said something else than a number.')
  return message
}
