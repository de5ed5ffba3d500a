import { sql } from 'drizzle-orm'
import { editionList, hasNotEnded } from '#domain/articles/listed.ts'
import { shownMonths } from '#domain/articles/months.ts'
import { ownerRows, stretchOf } from '#domain/articles/stretches.ts'
import type { Ctx } from '#domain/ctx.ts'
import type { Language } from '#domain/languages.ts'

/** The archive of one edition. */
export type ArchiveRow = { language: Language }

/** A year, month or day of the paper's time zone: `from` its first moment, `before` the first one after it. */
type Span = { language: Language; year: number; from: Date; before: Date; articleCount: number }

export type MonthRow = Span & { month: number }
export type DayRow = MonthRow & { day: number }
export type YearRow = Span & { months: MonthRow[] }

type Spelled = { from_ms: string; before_ms: string; articles: string }

/** The months in which anything was published that readers may still see, in order; as many years, each with its months. */
export async function archiveOf(ctx: Ctx, language: Language): Promise<YearRow[]> {
  const stretches = [stretchOf(ctx, { id: 0, period: {} }, 0)]
  const { rows } = await ctx.db.execute<Spelled & { year: number; month: number }>(sql`
    select extract(year from local)::int as year, extract(month from local)::int as month, articles,
      ${milliseconds(sql`begins_at`)} as from_ms, ${milliseconds(sql`(local + interval '1 month') at time zone zone`)} as before_ms
    from (
      select begins_at, articles, zone, begins_at at time zone zone as local
      from paper_time_zone() zone, (${shownMonths(ctx, { list: editionList(language), stretches })}) shown
    ) months
    where articles > 0 order by begins_at`)
  const years = new Map<number, MonthRow[]>()
  for (const row of rows)
    years.set(row.year, [...(years.get(row.year) ?? []), { ...spanOf(row, language), month: row.month }])
  return [...years.values()].flatMap(yearOf)
}

/** The days of each month on which anything was published that readers may still see, in order; the months are of one language. */
export async function archiveDays(ctx: Ctx, months: readonly MonthRow[]): Promise<DayRow[][]> {
  const [first] = months
  if (first === undefined) return []
  const stretches = months.map(({ from, before }, id) => stretchOf(ctx, { id, period: { from, before } }, 0))
  const { rows } = await ctx.db.execute<Spelled & { owner: string; day: number }>(sql`
    select owner, extract(day from local)::int as day, articles, ${milliseconds(sql`local at time zone zone`)} as from_ms,
      ${milliseconds(sql`(local + interval '1 day') at time zone zone`)} as before_ms
    from (
      select owner.id as owner, zone, date_trunc('day', e.published_at at time zone zone) as local, count(*) as articles
      from paper_time_zone() zone, ${ownerRows(stretches)} join list_entries e
        on e.list_id = ${editionList(first.language)} and e.published_at >= owner.begins_at and e.published_at < owner.ends_at
      where ${hasNotEnded(ctx)} group by 1, 2, 3
    ) days
    order by owner, local`)
  return months.map((month, id) =>
    rows
      .filter((row) => Number(row.owner) === id)
      .map((row) => ({ ...month, ...spanOf({ ...row, year: month.year }, month.language), day: row.day })),
  )
}

function yearOf(months: MonthRow[]): YearRow[] {
  const [first, last] = [months.at(0), months.at(-1)]
  if (first === undefined || last === undefined) return []
  const articleCount = months.reduce((sum, month) => sum + month.articleCount, 0)
  return [{ language: first.language, year: first.year, from: first.from, before: last.before, articleCount, months }]
}

function spanOf(row: Spelled & { year: number }, language: Language): Span {
  const [from, before] = [new Date(Number(row.from_ms)), new Date(Number(row.before_ms))]
  return { language, year: row.year, from, before, articleCount: Number(row.articles) }
}

function milliseconds(moment: ReturnType<typeof sql>) {
  return sql`(extract(epoch from ${moment}) * 1000)::bigint`
}
