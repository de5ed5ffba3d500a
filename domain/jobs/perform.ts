import { deleteDueAccounts } from '../accounts/deleteDueAccounts.ts'
import { sweepAccounts } from '../accounts/sweepAccounts.ts'
import type { Ctx } from '../ctx.ts'
import { deliverMail } from '../mails/deliver.ts'
import type { Post } from '../mails/message.ts'
import { sweepMails } from '../mails/sweepMails.ts'

export const queues = ['mails', 'everyDay']

/** When a queue gets a job by itself: as cron writes it, in UTC. */
export const clock = { everyDay: '17 3 * * *' }

/** Does a job of a queue, and answers how it went. Throws what is to be tried again. */
export async function performJob(ctx: Ctx, { queue, data, post }: { queue: string; data: unknown; post: Post }) {
  switch (queue) {
    case 'mails':
      return deliverMail(ctx, { mailId: numberIn(data, 'mailId'), post })
    case 'everyDay':
      return `${await everyDay(ctx)} accounts deleted`
    default:
      throw new Error(`Nobody knows what to do with a job of ${queue}.`)
  }
}

async function everyDay(ctx: Ctx): Promise<number> {
  await sweepAccounts(ctx)
  await sweepMails(ctx)
  return deleteDueAccounts(ctx)
}

function numberIn(data: unknown, name: string): number {
  const value: unknown = typeof data === 'object' && data !== null ? Reflect.get(data, name) : undefined
  if (typeof value !== 'number') throw new Error(`A job came without its ${name}.`)
  return value
}
