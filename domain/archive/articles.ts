import { editionList } from '#domain/articles/listed.ts'
import { pagesOfLists, type ArticleList } from '#domain/articles/pages.ts'
import type { Ctx } from '#domain/ctx.ts'
import type { Language } from '#domain/languages.ts'
import { parseSlice, type SliceRequest } from '#domain/lists/slice.ts'

type Span = { from: Date; before: Date }

export type ArchivedRequest = { language: Language; slice: SliceRequest }

/** A page of the articles of each span of time, newest first. Errors: `BAD_USER_INPUT`, see `parseSlice`. */
export async function articlesOfSpans(
  ctx: Ctx,
  spans: readonly Span[],
  { language, slice }: ArchivedRequest,
): Promise<ArticleList[]> {
  const found = await pagesOfLists(ctx, {
    owners: spans.map((period, id) => ({ id, period })),
    list: editionList(language),
    others: [],
    order: 'latest',
    slice: parseSlice(slice),
  })
  return [...found.values()]
}
