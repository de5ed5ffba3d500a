import { sql } from 'drizzle-orm'
import { articleTags, relatedArticles } from '#db/schema/articleLinks.ts'
import { articles } from '#db/schema/articles.ts'
import type { Ctx } from '#domain/ctx.ts'
import { badInput } from '#domain/errors.ts'
import { readCards } from './cards.ts'
import { isPublished } from './visibility.ts'

/**
 * Up to `first` articles for each: those chosen by hand in their order, then those of the same language that share most
 * tags, newest first. Errors: `BAD_USER_INPUT` when `first` is not 1 to 12.
 */
export async function relatedTo(ctx: Ctx, ids: readonly number[], first: number) {
  if (first < 1 || first > 12) throw badInput('`first` is a number from 1 to 12.')
  return readCards(
    ctx,
    sql`select source.id, chosen.id, chosen.rank from articles source cross join lateral (
      select id, row_number() over (order by by_hand nulls last, shared desc, published_at desc, id desc) as rank from (
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
            select t.article_id from article_tags t join article_tags own using (tag_id) where own.article_id = source.id)
      ) candidates order by rank limit ${first}
    ) chosen where source.id = any(${sql.param([...ids])}::bigint[])`,
  )
}
