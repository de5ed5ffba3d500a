import { sql } from 'drizzle-orm'
import type { Writer } from '../accounts/viewer.ts'

/** What waits to be done, and what each needs to know. */
export type Job = { queue: 'mails'; data: { mailId: number } } | { queue: 'everyDay'; data: Record<string, never> }

/**
 * Puts a job into its queue in the transaction of what caused it, in plain SQL as pg-boss allows: its own `send` reads the
 * queues first, on a connection of its own.
 */
export async function addJob(tx: Writer, { queue, data }: Job): Promise<void> {
  const { rowCount } = await tx.execute(sql`
    insert into pgboss.job (name, data, policy, retry_limit, retry_delay, retry_backoff, retry_delay_max,
      expire_seconds, deletion_seconds, keep_until)
    select name, ${JSON.stringify(data)}::jsonb, policy, retry_limit, retry_delay, retry_backoff, retry_delay_max,
      expire_seconds, deletion_seconds, now() + retention_seconds * interval '1s'
    from pgboss.queue where name = ${queue}`)
  if (rowCount !== 1) throw new Error(`There is no queue ${queue}.`)
}
