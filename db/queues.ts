import { PgBoss, type Queue } from 'pg-boss'

const hour = 3600
const day = 24 * hour

/** What pg-boss is told of each queue; times are in seconds. The names are those of `domain/jobs/add.ts`. */
const queues: Queue[] = [
  {
    // Tried again after half a minute, then a minute, two, four, up to six hours: for three days in all.
    name: 'mails',
    retryLimit: 20,
    retryDelay: 30,
    retryBackoff: true,
    retryDelayMax: 6 * hour,
    expireInSeconds: 180,
    deleteAfterSeconds: day,
  },
  { name: 'everyDay', retryLimit: 5, retryDelay: 60, retryBackoff: true, expireInSeconds: hour },
]

/** Lays pg-boss's own tables, or brings them up to date, and the queues. Processes that start together wait for each other. */
export async function prepareQueues(databaseUrl: string): Promise<void> {
  const boss = new PgBoss({
    connectionString: databaseUrl,
    application_name: 'kiosque',
    max: 1,
    supervise: false,
    schedule: false,
    registerInstance: false,
  })
  // What is wrong while it starts, `start` throws as well.
  boss.on('error', () => undefined)
  try {
    await boss.start()
    for (const { name, ...options } of queues) {
      await boss.createQueue(name, options)
      await boss.updateQueue(name, options)
    }
  } finally {
    await boss.stop({ graceful: false })
  }
}
