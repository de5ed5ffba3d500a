import { sql, type SQL } from 'drizzle-orm'
import { plannedAnew } from '#db/nameReads.ts'
import type { Ctx } from '#domain/ctx.ts'
import { badInput } from '#domain/errors.ts'
import type { Language } from '#domain/languages.ts'
import { parseTerms } from './parseTerms.ts'

export type SuggestionKind = 'section' | 'tag' | 'person' | 'article'
export type Suggestion = { kind: SuggestionKind; text: string; language: Language; address: string }

/** Titles are looked for among so many of the newest articles. */
const newestTitles = 1_000
/** Names that begin so, the shortest first, before those that nothing was written on are left out. */
const mostNamed = 50
const longestBeginning = 100

/**
 * What a query that is still being typed may become: sections, subjects, people and titles with words that begin so, whatever
 * their accents; only what readers may see. `address` is a slug, or a section's path. Errors: `BAD_USER_INPUT` when `first` is
 * out of range.
 */
export async function suggest(
  ctx: Ctx,
  { query, language, first }: { query: string; language: Language; first: number },
): Promise<Suggestion[]> {
  if (first < 1 || first > 12) throw badInput('`first` is a number from 1 to 12.')
  const typed = parseTerms(query).text.slice(0, longestBeginning)
  if (!/[\p{L}\p{N}].*[\p{L}\p{N}]/u.test(typed)) return []

  const named = (name: string) => sql`name_words(${sql.raw(name)}) @@ asked.beginning`
  const { rows } = await ctx.db.execute<Omit<Suggestion, 'language'>>(sql`${sql.raw(plannedAnew)}
    with asked as materialized (
      select to_tsquery('simple', string_agg(quote_literal(word) || ':*', ' & ')) as beginning,
        array_agg('% ' || word || '%') as like_these
      from string_to_table(fold_words(${typed}), ' ') as word where word <> '' having count(*) > 0
    )
    (select 'section' as kind, s.name as text, s.path as address from asked, sections s
      where s.language = ${language} and ${named('s.language, s.name')} order by length(s.name), s.id limit 3)
    union all
    (select 'tag', named.name, named.slug from (
        select t.id, t.name, t.slug from asked, tags t
        where t.language = ${language} and ${named('t.language, t.name')} order by length(t.name), t.id limit ${mostNamed}
      ) named where is_seen(${language}, named.id, null, ${ctx.now}) limit 4)
    union all
    (select 'person', named.name, named.slug from (
        select p.id, p.slug, coalesce(own.name, p.name) as name from (
          select p.id from asked, people p where ${named('NULL, p.name')}
          union select w.person_id from asked, person_texts w
            where w.language = ${language} and ${named('w.language, w.name')}
          limit ${mostNamed}
        ) fitting join people p using (id) left join person_texts own on own.person_id = p.id and own.language = ${language}
        order by length(coalesce(own.name, p.name)), p.id
      ) named where is_seen(${language}, null, named.id, ${ctx.now}) limit 3)
    union all
    (select 'article', full_article.title, full_article.slug from (
        select article_id, published_at from asked, (
          select a.article_id, a.published_at, ' ' || a.title as title from article_search a
          where ${isVisible(ctx, language)} order by a.published_at desc, a.article_id desc limit ${newestTitles}
        ) newest where newest.title like all (asked.like_these)
        order by published_at desc, article_id desc limit ${first}::int
      ) chosen join articles full_article on full_article.id = chosen.article_id
      order by chosen.published_at desc, chosen.article_id desc)
    limit ${first}::int`)
  return rows.map((row) => ({ ...row, language }))
}

function isVisible(ctx: Ctx, language: Language): SQL {
  return sql`a.language = ${language} and a.published_at <= ${ctx.now} and (a.ends_at is null or a.ends_at > ${ctx.now})`
}
