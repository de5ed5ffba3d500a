import { sql, type SQL } from 'drizzle-orm'
import type { Ctx } from '#domain/ctx.ts'

/** The day it is in the paper's time zone, as a `date`. */
export function todayOfPaper(ctx: Ctx): SQL {
  return sql`(${ctx.now}::timestamptz at time zone paper_time_zone())::date`
}
