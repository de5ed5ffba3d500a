import { sql } from 'drizzle-orm'
import { plannedAnew } from '#db/nameReads.ts'
import type { Ctx } from '#domain/ctx.ts'
import type { Language } from '#domain/languages.ts'
import { distance } from './distance.ts'
import { marksOf, ofKind, spanOf, type SearchFilter } from './filter.ts'
import type { Terms } from './parseTerms.ts'

type Asked = { terms: Terms; language: Language; filter: SearchFilter }
type Similar = { term: string; known: boolean; words: { key: string; written: string; own: string }[] }

const mostTries = 6

/**
 * A query that finds something readers may see, made of this one, which finds nothing, by putting for words that nothing has
 * the most similar ones that were ever published; null when there is none. The filter stays as it is.
 */
export async function didYouMean(ctx: Ctx, { terms, language, filter }: Asked): Promise<string | null> {
  const words = terms.wanted.filter((term) => /^[\p{L}\p{M}\u0640'’-]{3,30}$/u.test(term))
  if (words.length === 0) return null
  const similar = await similarWords(ctx, { words, language })
  const tries = corrections(terms, similar)
  if (tries.length === 0) return null

  const { before, from } = spanOf(ctx, filter)
  const { rows } = await ctx.db.execute<{ number: string }>(sql`${sql.raw(plannedAnew)}
    select number from (values ${sql.join(
      tries.map((wanted, index) => sql`(${index}::int, ${sql.param(wanted)}::text[])`),
      sql`, `,
    )}) as try(number, wanted)
    cross join lateral (select search_query(${language}, try.wanted, ${sql.param(terms.unwanted)}::text[]) as words) as asked
    where numnode(asked.words) > 0 and exists (select from newest_matches(${language},
      ${sql.join([sql`asked.words`, ...marksOf(filter, language)], sql` && `)}, asked.words, ${from}, ${before}, ${ctx.now}, 50) as found
      where ${ofKind(ctx, filter)})
    order by number limit 1`)
  const found = tries[Number(rows[0]?.number ?? -1)]
  return found === undefined ? null : written(found, terms.unwanted)
}

/** The words most like these among those ever published, by trigrams. */
async function similarWords(
  ctx: Ctx,
  { words, language }: { words: string[]; language: Language },
): Promise<Similar[]> {
  const { rows } = await ctx.db.execute<Similar>(sql`${sql.raw(plannedAnew)}
    select asked.term, exists (select from term_query(${language}, asked.term) as words, newest_matches(
        ${language}, words, words, '-infinity', 'infinity', ${ctx.now}, 1)) as known,
      coalesce((select json_agg(json_build_object('key', s.key, 'written', s.written, 'own', asked.key)) from (
        select w.key, w.written from search_words w where w.language = ${language} and w.key % asked.key
        order by similarity(w.key, asked.key) desc, w.key limit 20) s), '[]') as words
    from (select term, word_key(replace(fold_words(term), ' ', '')) as key from unnest(${sql.param(words)}::text[]) as term) asked`)
  return rows
}

/** Whole queries to try: the best word for each that finds nothing by itself, then the next best for one of them at a time. */
function corrections(terms: Terms, similar: Similar[]): string[][] {
  const choices = new Map(
    similar.flatMap(({ term, known, words }) => {
      const near = words
        .map((word) => ({ ...word, distance: distance(word.key, word.own) }))
        .filter((word) => word.distance > 0 && word.distance <= Math.max(1, Math.ceil(word.own.length / 3)))
        .toSorted((a, b) => a.distance - b.distance)
      return known || near.length === 0 ? [] : [[term, near.slice(0, mostTries).map((word) => word.written)] as const]
    }),
  )
  if (choices.size === 0) return []
  const best = terms.wanted.map((term) => choices.get(term)?.[0] ?? term)
  const others = terms.wanted.flatMap((term, place) =>
    (choices.get(term) ?? []).slice(1).map((word) => best.with(place, word)),
  )
  return [best, ...others].slice(0, mostTries)
}

function written(wanted: string[], unwanted: string[]): string {
  const quoted = (term: string) => (/\s/u.test(term) ? `"${term}"` : term)
  return [...wanted.map(quoted), ...unwanted.map((term) => `-${quoted(term)}`)].join(' ')
}
