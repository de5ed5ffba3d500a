import { sql, type SQL } from 'drizzle-orm'
import type { Ctx } from '#domain/ctx.ts'
import type { Language } from '#domain/languages.ts'
import { marksOf, ofKind, spanOf, type SearchFilter } from './filter.ts'

/** So many of the newest articles that fit are weighed and counted. */
export const mostMatches = 500

type Matches = { name: string; language: Language; filter: SearchFilter }

/** A common table expression with the newest articles that fit `asked.words` and the filter, one more than are counted. */
export function matches(ctx: Ctx, { name, language, filter }: Matches): SQL {
  const query = sql.join([sql`asked.words`, ...marksOf(filter, language)], sql` && `)
  const { from, before } = spanOf(ctx, filter)
  return sql`${sql.raw(name)} as materialized (
    select found.* from asked cross join lateral newest_matches(
      ${language}, ${query}, asked.words, ${from}, ${before}, ${ctx.now}, ${mostMatches + 1}) as found
    where numnode(asked.words) > 0 and ${ofKind(ctx, filter)})`
}
