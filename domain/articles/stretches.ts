import { sql, type SQL } from 'drizzle-orm'
import type { Ctx } from '#domain/ctx.ts'
import { boundsOf, type Period } from './listed.ts'

/** A list that belongs to `id`, and what of it is wanted. */
export type Owner = { id: number; period: Period }

/** Part of an owner's list: what was published from one moment until before another, leaving out the `skip` at its beginning. */
export type Stretch = { id: number; from: Date | null; until: Date; skip: number }

export function stretchOf(ctx: Ctx, { id, period }: Owner, skip: number): Stretch {
  return { id, ...boundsOf(ctx, period), skip }
}

/** SQL for rows called `owner`: `id`, `begins_at`, `ends_at` and `skip`. */
export function ownerRows(stretches: readonly Stretch[]): SQL {
  const column = (values: (number | string)[]) => sql.param(values)
  return sql`unnest(${column(stretches.map(({ id }) => id))}::bigint[],
    ${column(stretches.map(({ from }) => from?.toISOString() ?? '-infinity'))}::timestamptz[],
    ${column(stretches.map(({ until }) => until.toISOString()))}::timestamptz[],
    ${column(stretches.map(({ skip }) => skip))}::bigint[]) as owner(id, begins_at, ends_at, skip)`
}
