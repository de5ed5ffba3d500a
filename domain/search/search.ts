import { inArray, sql, type SQL } from 'drizzle-orm'
import { articles } from '#db/schema/articles.ts'
import { plannedAnew } from '#db/nameReads.ts'
import { readCards, type ArticleRow } from '#domain/articles/cards.ts'
import type { Ctx } from '#domain/ctx.ts'
import type { Language } from '#domain/languages.ts'
import { parseSlice } from '#domain/lists/slice.ts'
import { didYouMean } from './didYouMean.ts'
import { countsOf, type FacetCounts } from './counts.ts'
import { facets, isActive, without, type Facet, type SearchFilter } from './filter.ts'
import { matches, mostMatches } from './matches.ts'
import { parseTerms, type Terms } from './parseTerms.ts'
import { showMatches, type Part } from './showMatches.ts'

export type SearchRequest = {
  query: string
  language: Language
  filter: SearchFilter
  first?: number | null
  page?: number | null
}

export type SearchResult = { article: ArticleRow; title: Part[]; snippet: Part[] }

/** `more`: there are more than `value`. */
export type Count = { value: number; more: boolean }

export type SearchAnswer = FacetCounts & {
  /** `meaningful`: some word of it says something. */
  terms: Terms & { meaningful: boolean }
  results: SearchResult[]
  total: Count
  pageSize: number
  didYouMean: () => Promise<string | null>
}

/**
 * Published articles of one language that fit a query, the best first: how well words fit, less for what is older. Only the
 * newest `mostMatches` that fit are weighed and counted. Errors: `BAD_USER_INPUT`, see `parseSlice` and `isSlug`.
 */
export async function search(ctx: Ctx, request: SearchRequest): Promise<SearchAnswer> {
  const slice = parseSlice({ first: request.first ?? 15, page: request.page ?? null })
  const terms = parseTerms(request.query)
  const found = await weigh(ctx, { ...request, terms, from: slice.offset, size: slice.size })
  return {
    ...found.counts,
    terms: { ...terms, meaningful: found.stems.length > 0 },
    total: found.total,
    results: await read(ctx, { ...found, language: request.language }),
    pageSize: slice.size,
    didYouMean: async () =>
      found.total.value > 0 ? null : didYouMean(ctx, { terms, language: request.language, filter: request.filter }),
  }
}

type Weighing = SearchRequest & { terms: Terms; from: number; size: number }
type Weighed = { ids: number[]; stems: string[]; total: Count; counts: FacetCounts }

const nothing: Weighed = {
  ids: [],
  stems: [],
  total: { value: 0, more: false },
  counts: { sections: [], tags: [], people: [], kinds: [], periods: [] },
}

/** Which articles, in which order, and all counts, in one statement. */
async function weigh(ctx: Ctx, { terms, language, filter, from, size }: Weighing): Promise<Weighed> {
  if (terms.wanted.length === 0) return nothing

  const narrowed = facets.filter((facet) => isActive(filter, facet))
  const sets = [
    matches(ctx, { name: 'fitting', language, filter }),
    ...narrowed.map((facet) =>
      matches(ctx, { name: `fitting_without_${facet}`, language, filter: without(filter, facet) }),
    ),
  ]
  const set = (facet: Facet) => sql.raw(narrowed.includes(facet) ? `fitting_without_${facet}` : 'fitting')
  const { rows } = await ctx.db.execute<{ found: Weighed }>(sql`${sql.raw(plannedAnew)}
    with asked as materialized (
      select search_query(${language}, ${sql.param(terms.wanted)}::text[], ${sql.param(terms.unwanted)}::text[]) as words),
    ${sql.join(sets, sql`, `)}
    select json_build_object(
      'stems', (select coalesce(json_agg(distinct stem), '[]')
        from unnest(${sql.param(terms.wanted)}::text[]) as term, unnest(tsvector_to_array(stems_in(${language}, term))) as stem),
      'total', json_build_object('value', least(count(*), ${mostMatches}), 'more', count(*) > ${mostMatches}),
      'ids', ${bestOf(ctx, { from, size })},
      'counts', ${countsOf(ctx, { language, set })}
    ) as found from fitting`)
  return rows[0]?.found ?? nothing
}

/** See `SearchResults.nodes` in the schema for the formula. */
function bestOf(ctx: Ctx, { from, size }: { from: number; size: number }): SQL {
  const days = sql`greatest(0, extract(epoch from ${ctx.now}::timestamptz - published_at)::float8 / 86400)`
  const order = sql`relevance / (1 + ln(1 + ${days} / 30)) desc, published_at desc, article_id desc`
  return sql`(select coalesce(json_agg(article_id order by place), '[]') from (
    select article_id, row_number() over (order by ${order}) as place from fitting) placed
    where place > ${from}::int and place <= least(${from}::int + ${size}::int, ${mostMatches}))`
}

async function read(ctx: Ctx, found: Weighed & { language: Language }): Promise<SearchResult[]> {
  if (found.ids.length === 0) return []
  const [cards, texts] = await Promise.all([
    readCards(
      ctx,
      sql`select 0, id, place from unnest(${sql.param(found.ids)}::bigint[]) with ordinality as best(id, place)`,
    ),
    ctx.db
      .select({ id: articles.id, text: sql<string>`left(${articles.bodyText}, 20000)` })
      .from(articles)
      .where(inArray(articles.id, found.ids)),
  ])
  const textOf = new Map(texts.map(({ id, text }) => [id, text]))
  const read = cards.map(({ article }) => article)
  const shown = await showMatches(ctx, {
    language: found.language,
    stems: found.stems,
    texts: read.map(({ id, title, standfirst }) => ({ title, standfirst, body: textOf.get(id) ?? '' })),
  })
  return read.flatMap((article, index) => {
    const parts = shown[index]
    return parts === undefined ? [] : [{ article, ...parts }]
  })
}
