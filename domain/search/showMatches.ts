import { sql } from 'drizzle-orm'
import { plannedAnew } from '#db/nameReads.ts'
import type { Ctx } from '#domain/ctx.ts'
import type { Language } from '#domain/languages.ts'
import { bestPassage, marked, wordsOf, type Part, type StemsOf } from './passages.ts'

export type { Part } from './passages.ts'

type Text = { title: string; standfirst: string; body: string }
type Request = { language: Language; stems: readonly string[]; texts: readonly Text[] }

const mostWords = 1_000

/** The title and the best passage of each text, as they were written, with the words that have one of these stems marked. */
export async function showMatches(ctx: Ctx, request: Request): Promise<{ title: Part[]; snippet: Part[] }[]> {
  const stemsOf = await readStems(ctx, request)
  return request.texts.map(({ title, standfirst, body }) => ({
    title: marked(title, stemsOf),
    snippet: bestPassage([standfirst, body], stemsOf),
  }))
}

/** The database knows the stems, so it is asked; but only about words that begin alike, in one statement. */
async function readStems(ctx: Ctx, { language, stems, texts }: Request): Promise<StemsOf> {
  const beginnings = [...new Set(stems.map((stem) => stem.slice(0, stem.length > 3 ? 3 : 2)))]
  const all = new Set(texts.flatMap((text) => Object.values(text).flatMap(wordsOf)).map((word) => word.text))
  const alike = [...all].filter((word) => {
    const folded = fold(word)
    return beginnings.some((some) => (language === 'ar' ? folded.includes(some) : folded.startsWith(some)))
  })
  if (alike.length === 0) return () => []

  const { rows } = await ctx.db.execute<{ word: string; stems: string[] }>(sql`${sql.raw(plannedAnew)}
    select word, tsvector_to_array(stems_in(${language}, word)) as stems
    from unnest(${sql.param(alike.slice(0, mostWords))}::text[]) as word`)
  const asked = new Set(stems)
  const known = new Map(rows.map((row) => [row.word, row.stems.filter((stem) => asked.has(stem))]))
  return (word) => known.get(word) ?? []
}

/** Near enough to `fold_words` to see which words begin alike. */
function fold(word: string): string {
  return word
    .normalize('NFKD')
    .replace(/[\p{M}\u0640]+/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replaceAll('ى', 'ي')
    .replaceAll('ة', 'ه')
    .replaceAll('ٱ', 'ا')
}
