import { sql, type SQL } from 'drizzle-orm'
import { articleTags, relatedArticles } from '#db/schema/articleLinks.ts'
import { articles } from '#db/schema/articles.ts'
import type { Ctx } from '#domain/ctx.ts'
import { badInput } from '#domain/errors.ts'
import { readCards, type ArticleRow } from './cards.ts'
import { isShown, listOf } from './listed.ts'
import { isPublished } from './visibility.ts'

/** Among how many of each of its tags an article's related ones are looked for: a subject may be ten years old. */
const newestOfTag = 40

/** Articles that are wanted for what they are to article `id`; `first` is how many at most, 1 to 12. */
export type Wish = { id: number } & (
  { of: 'related'; first: number } | { of: 'before' } | { of: 'after' } | { of: 'translations' }
)

/**
 * Answers every wish, in order, in one statement. `related`: those chosen by hand in their order, then those of the same
 * language that share most tags, of the newest on each, newest first. `before` and `after`: the one published next to it in its section.
 * `translations`: the same in other languages. Errors: `BAD_USER_INPUT` when `first` is out of range.
 */
export async function articlesAround(ctx: Ctx, wishes: readonly Wish[]): Promise<ArticleRow[][]> {
  if (wishes.some((wish) => wish.of === 'related' && (wish.first < 1 || wish.first > 12))) {
    throw badInput('`first` is a number from 1 to 12.')
  }
  const kinds = new Map<string, { wish: Wish; ids: number[]; owners: number[] }>()
  for (const [owner, wish] of wishes.entries()) {
    const key = `${wish.of} ${wish.of === 'related' ? wish.first : ''}`
    const kind = kinds.get(key) ?? { wish, ids: [], owners: [] }
    kind.ids.push(wish.id)
    kind.owners.push(owner)
    kinds.set(key, kind)
  }
  const picks = [...kinds.values()].map(
    ({ wish, ids, owners }) => sql`select wish.owner, chosen.id, chosen.rank
      from unnest(${sql.param(ids)}::bigint[], ${sql.param(owners)}::int[]) as wish(id, owner)
      join articles source on source.id = wish.id cross join lateral (${choose(ctx, wish)}) as chosen(id, rank)`,
  )
  const rows = await readCards(ctx, sql.join(picks, sql` union all `))
  return wishes.map((_, owner) => rows.filter((row) => row.owner === owner).map((row) => row.article))
}

function choose(ctx: Ctx, wish: Wish): SQL {
  switch (wish.of) {
    case 'related':
      return related(ctx, wish.first)
    case 'before':
      return neighbour(ctx, { sign: '<', way: 'desc' })
    case 'after':
      return neighbour(ctx, { sign: '>', way: 'asc' })
    case 'translations':
      return sql`select ${articles.id}, ${articles.id} from ${articles}
        where ${articles.translationGroup} = source.translation_group and ${articles.id} <> source.id and ${isPublished(ctx)}`
  }
}

function neighbour(ctx: Ctx, { sign, way }: { sign: '<' | '>'; way: 'asc' | 'desc' }): SQL {
  return sql`select ${articles.id}, 1 from ${articles}
    where ${articles.sectionId} = source.section_id and ${isPublished(ctx)}
      and (${articles.publishedAt}, ${articles.id}) ${sql.raw(sign)} (source.published_at, source.id)
    order by ${articles.publishedAt} ${sql.raw(way)}, ${articles.id} ${sql.raw(way)} limit 1`
}

function related(ctx: Ctx, first: number): SQL {
  return sql`select id, row_number() over (order by by_hand nulls last, shared desc, published_at desc, id desc) as rank from (
    select ${articles.id}, ${articles.publishedAt},
      (select ${relatedArticles.position} from ${relatedArticles}
        where ${relatedArticles.articleId} = source.id and ${relatedArticles.relatedId} = ${articles.id}) as by_hand,
      (select count(*) from ${articleTags} where ${articleTags.articleId} = ${articles.id} and ${articleTags.tagId} in (
        select own.tag_id from article_tags own where own.article_id = source.id)) as shared
    from ${articles}
    where ${articles.language} = source.language and ${articles.id} <> source.id and ${isPublished(ctx)}
      and ${articles.id} in (
        select r.related_id from related_articles r where r.article_id = source.id
        union
        select near.article_id from article_tags own cross join lateral (
          select e.article_id from list_entries e
          where e.list_id = ${listOf({ kind: 'tag', owner: sql`own.tag_id`, language: null })} and ${isShown(ctx)}
          order by e.published_at desc, e.article_id desc limit ${newestOfTag}
        ) near where own.article_id = source.id)
    ) candidates order by rank limit ${first}`
}
