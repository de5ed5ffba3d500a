import type { DayRow, MonthRow, YearRow } from '#domain/archive/queries.ts'
import type { GraphContext } from '../context.ts'

/** Which way to look from a year, month or day: at the one before it or the one after it. */
export type Step = -1 | 1

export async function yearBeside(year: YearRow, step: Step, ctx: GraphContext): Promise<YearRow | null> {
  return neighbour(year, await ctx.loaders.archive.load(year.language), step)
}

export async function monthBeside(month: MonthRow, step: Step, ctx: GraphContext): Promise<MonthRow | null> {
  return neighbour(month, await monthsOf(month, ctx), step)
}

export async function dayBeside(day: DayRow, step: Step, ctx: GraphContext): Promise<DayRow | null> {
  const month = (await monthsOf(day, ctx)).find((found) => found.from <= day.from && day.from < found.before)
  if (month === undefined) return null
  const inMonth = neighbour(day, await daysOf(month, ctx), step)
  if (inMonth !== null) return inMonth

  const next = await monthBeside(month, step, ctx)
  return next === null ? null : ((await daysOf(next, ctx)).at(step === 1 ? 0 : -1) ?? null)
}

export async function monthsOf({ language }: Pick<YearRow, 'language'>, ctx: GraphContext): Promise<MonthRow[]> {
  return (await ctx.loaders.archive.load(language)).flatMap((year) => year.months)
}

export function daysOf(month: MonthRow, ctx: GraphContext): Promise<DayRow[]> {
  return ctx.loaders.archiveDays(month.language).load(month)
}

function neighbour<Row extends { from: Date }>(row: Row, rows: Row[], step: Step): Row | null {
  const place = rows.findIndex((found) => found.from.valueOf() === row.from.valueOf())
  return rows[place + step] ?? null
}
