import { availableParallelism } from 'node:os'
import { DomainError } from '../errors.ts'

/** Two at once, of the four threads that files and names of hosts are looked up on too; one core stays for the pages. */
const atOnce = Math.max(1, Math.min(2, availableParallelism() - 1))
/** Some two seconds of work. */
const waitingAtMost = 50

type Queue = { running: number; waiting: (() => void)[] }

// Next loads a module once for each bundle it makes; the process has one queue.
const shared: typeof globalThis & { kiosqueHashQueue?: Queue } = globalThis
const queue = (shared.kiosqueHashQueue ??= { running: 0, waiting: [] })

/** Works on few passwords at a time, in the order they came. Throws `SERVICE_UNAVAILABLE` when too many wait already. */
export async function whenItsTurnComes<T>(work: () => Promise<T>): Promise<T> {
  if (queue.running < atOnce) queue.running += 1
  else await turn()

  try {
    return await work()
  } finally {
    const next = queue.waiting.shift()
    if (next === undefined) queue.running -= 1
    else next()
  }
}

function turn(): Promise<void> {
  if (queue.waiting.length >= waitingAtMost) {
    throw new DomainError(
      'SERVICE_UNAVAILABLE',
      'Too many people are signing in at this moment: try again in a few seconds.',
    )
  }
  return new Promise((resolve) => queue.waiting.push(resolve))
}
