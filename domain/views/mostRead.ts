import { sql } from 'drizzle-orm'
import { articles } from '#db/schema/articles.ts'
import { readCards, type ArticleRow } from '#domain/articles/cards.ts'
import { isPublished } from '#domain/articles/visibility.ts'
import type { Ctx } from '#domain/ctx.ts'
import { badInput } from '#domain/errors.ts'
import type { Language } from '#domain/languages.ts'
import { todayOfPaper } from '#domain/site/today.ts'

export type ReadingPeriod = 'day' | 'week' | 'month'

/** Days of the paper's time zone, the present one included; a day that has just begun says little by itself. */
const days: Record<ReadingPeriod, number> = { day: 2, week: 7, month: 30 }

/**
 * So many of the most read of each day are looked at, and as many of those, by what they have there, counted in full: what a
 * period costs does not grow with the paper.
 */
const running = 200

/**
 * The published articles of one language that readers opened most, most first. Errors: `BAD_USER_INPUT` when `first` is not 1
 * to 50.
 */
export async function mostRead(
  ctx: Ctx,
  { language, period, first }: { language: Language; period: ReadingPeriod; first: number },
): Promise<ArticleRow[]> {
  if (first < 1 || first > 50) throw badInput('`first` is a number from 1 to 50.')
  const earliest = sql`(select today from paper) - ${days[period] - 1}::int`
  const rows = await readCards(
    ctx,
    sql`with paper as (select ${todayOfPaper(ctx)} as today)
      select 0, ${articles.id}, row_number() over (order by read.views desc, ${articles.id} desc)
      from (
        select best.article_id from generate_series(0, ${days[period] - 1}::int) as back
        cross join lateral (
          select v.article_id, v.views from article_views v
          where v.language = ${language} and v.day = (select today from paper) - back
          order by v.views desc, v.article_id desc limit ${running}) best
        group by best.article_id order by sum(best.views) desc, best.article_id desc limit ${running}
      ) running
      join ${articles} on ${articles.id} = running.article_id and ${isPublished(ctx)}
      cross join lateral (
        select sum(v.views) as views from article_views v
        where v.article_id = running.article_id and v.day between ${earliest} and (select today from paper)) read
      order by read.views desc, ${articles.id} desc limit ${first}`,
  )
  return rows.map((row) => row.article)
}
