import { sql } from 'drizzle-orm'
import type { Ctx } from '#domain/ctx.ts'
import type { Language } from '#domain/languages.ts'
import { parseSlice, type SliceRequest } from '#domain/lists/slice.ts'
import { listOf, type OwnerKind } from './listed.ts'
import { pagesOfLists, type ArticleList } from './pages.ts'

/** Sections and tags have a language of their own; of people and agencies one must be said. */
export type OfEachRequest = { kind: OwnerKind; language: Language | null; slice: SliceRequest }

/**
 * The newest published articles of each owner, in one statement; the counts of all owners are one more, when asked for.
 * Errors: `BAD_USER_INPUT`, see `parseSlice`.
 */
export async function articlesOfEach(
  ctx: Ctx,
  ids: readonly number[],
  { kind, language, slice }: OfEachRequest,
): Promise<Map<number, ArticleList>> {
  return pagesOfLists(ctx, {
    owners: ids.map((id) => ({ id, period: {} })),
    list: listOf({ kind, owner: sql`owner.id`, language }),
    others: [],
    order: 'latest',
    slice: parseSlice(slice),
  })
}
