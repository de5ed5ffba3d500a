import { and, eq, sql } from 'drizzle-orm'
import { articles } from '#db/schema/articles.ts'
import type { Ctx } from '#domain/ctx.ts'
import type { Language } from '#domain/languages.ts'
import { connectionOf } from '#domain/lists/connection.ts'
import { writeCursor } from '#domain/lists/cursor.ts'
import { parseSlice, type Slice, type SliceRequest } from '#domain/lists/slice.ts'
import { readCards } from './cards.ts'
import { listsOfFilter, type ArticleFilter } from './filter.ts'
import { editionList, isShown, standsIn } from './listed.ts'
import { articleOrders, type ArticleOrder } from './orders.ts'
import { pagesOfLists, placesOf, type ArticleList, type ListsRequest } from './pages.ts'
import { isPublished } from './visibility.ts'

export type ArticleListRequest = {
  language: Language
  order: ArticleOrder
  filter: ArticleFilter
  slice: SliceRequest
}

/** Published articles of one language. Errors: `BAD_USER_INPUT`, see `parseSlice`. */
export async function listArticles(
  ctx: Ctx,
  { language, order, filter, ...request }: ArticleListRequest,
): Promise<ArticleList> {
  const slice = parseSlice(request.slice)
  const asked = listsOfFilter({ language, filter })
  const [list = editionList(language), ...others] = asked
  const owners = [{ id: paper, period: { from: filter.publishedFrom, before: filter.publishedBefore } }]
  if (order === 'mostCommented')
    return mostCommented(ctx, { owners, list, others, isEdition: asked.length === 0, language, slice })

  const found = (await pagesOfLists(ctx, { owners, list, others, order, slice })).get(paper)
  if (found === undefined) throw new Error('The list was asked for and not read.')
  return found
}

/** Who owns the one list that is read here: nobody that has an id. */
const paper = 0

type MostCommented = Omit<ListsRequest, 'order'> & { isEdition: boolean; language: Language; slice: Slice }

/**
 * Of the whole edition an index has the articles by comments; of less, what the lists hold is put in order, which takes the
 * longer the more that is.
 */
async function mostCommented(ctx: Ctx, { language, slice, ...lists }: MostCommented): Promise<ArticleList> {
  const { sorting, beyond, keys } = articleOrders.mostCommented
  const { from, before } = lists.owners[0]?.period ?? {}
  const isWhole = lists.isEdition && from == null && before == null
  const chosen = isWhole
    ? sql`${articles} where ${and(eq(articles.language, language), isPublished(ctx))}`
    : sql`list_entries e join ${articles} on ${articles.id} = e.article_id where ${sql.join(
        [sql`e.list_id = ${lists.list}`, isShown(ctx, { from, before }), ...lists.others.map(standsIn)],
        sql` and `,
      )}`
  const rows = await readCards(
    ctx,
    sql`select 0, ${articles.id}, row_number() over (order by ${sorting(slice.forwards)}) from ${chosen}
        ${slice.cursor === null ? sql`` : sql`and ${beyond(slice)}`}
      order by ${sorting(slice.forwards)} limit ${slice.size + 1} offset ${slice.offset}`,
  )
  return connectionOf({
    slice,
    rows: rows.map((row) => row.article),
    cursorOf: (row) => writeCursor(keys(row)),
    count: async () => (await placesOf(ctx, { ...lists, order: 'latest', skip: 0 })).get(paper)?.total ?? 0,
  })
}
