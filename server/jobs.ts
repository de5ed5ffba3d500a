import { type JobResult, PgBoss } from 'pg-boss'
import { log } from './log.ts'

export type JobsOptions = {
  executeSql: (text: string, values?: unknown[]) => Promise<{ rows: Record<string, unknown>[] }>
  queues: string[]
  /** When a queue gets a job by itself, once for all processes on the database: as cron writes it, in UTC. */
  clock: Record<string, string>
  /** Answers how it went. Throws what is to be tried again later. */
  perform: (job: { queue: string; data: unknown }) => Promise<string>
}

export type Jobs = {
  /** Takes no more jobs and lets those under way finish (9 s, or until `hurry`). What is cut is taken up again later. */
  close: (hurry: AbortSignal) => Promise<void>
}

/** In milliseconds. */
const patience = 9_000
/** The same trouble is told once in this time: while the database is away, each look at a queue fails. */
const restraint = 60_000

const pace = { pollingIntervalSeconds: 1, batchSize: 5, burstWhenBatchFull: true, perJobResults: true } as const

/** Works through the queues that `db/queues.ts` has laid. Any number of processes may do so on one database. */
export async function openJobs({ executeSql, queues, clock, perform }: JobsOptions): Promise<Jobs> {
  const boss = new PgBoss({ db: { executeSql }, migrate: false, registerInstance: false })
  boss.on('error', tellOfTrouble())
  await boss.start()

  for (const [queue, cron] of Object.entries(clock)) await boss.schedule(queue, cron)
  for (const queue of queues) {
    await boss.work(queue, pace, (jobs) => Promise.all(jobs.map(({ id, data }) => attempt({ id, queue, data }))))
  }

  async function attempt({ id, queue, data }: { id: string; queue: string; data: unknown }): Promise<JobResult> {
    try {
      const outcome = await perform({ queue, data })
      log.info({ queue, job: id, outcome }, 'A job is done.')
      return { id, status: 'completed', output: { outcome } }
    } catch (error) {
      const fault = faultOf(error)
      log.warn({ queue, job: id, fault }, 'A job failed, and is tried again.')
      return { id, status: 'failed', output: fault }
    }
  }

  return {
    close: (hurry) => Promise.race([boss.stop({ graceful: true, timeout: patience }), aborted(hurry)]),
  }
}

function tellOfTrouble(): (error: unknown) => void {
  let toldAt = -Infinity
  return (error) => {
    if (performance.now() - toldAt < restraint) return
    toldAt = performance.now()
    log.error({ fault: faultOf(error) }, 'The queues cannot be worked through.')
  }
}

/** What may be told of an error: never what a statement was given, nor what a mail server says, which repeats addresses. */
function faultOf(error: unknown): Record<string, string> {
  if (!(error instanceof Error)) return { name: typeof error }
  if (error.cause !== undefined) return faultOf(error.cause)
  if ('responseCode' in error) return { name: error.name, reply: String(error.responseCode) }
  return { name: error.name, message: error.message }
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve()
    signal.addEventListener('abort', () => resolve(), { once: true })
  })
}
