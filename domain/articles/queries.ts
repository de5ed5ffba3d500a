import { and, eq, sql, type SQL } from 'drizzle-orm'
import { articleSlugs } from '#db/schema/articleLinks.ts'
import { agencies } from '#db/schema/agencies.ts'
import { articles } from '#db/schema/articles.ts'
import { media } from '#db/schema/media.ts'
import { sections } from '#db/schema/sections.ts'
import type { Ctx } from '#domain/ctx.ts'
import type { Language } from '#domain/languages.ts'
import type { SectionRow } from '#domain/sections/columns.ts'
import { isSlug } from '#domain/slugs.ts'
import { cardColumns, readCards, type ArticleRow } from './cards.ts'
import { detailColumns, type ArticleDetail } from './details.ts'
import { isPublished } from './visibility.ts'

export type ArticleWithDetail = ArticleRow & ArticleDetail & { section: SectionRow & { ancestors: SectionRow[] } }

/** By its present slug or an earlier one. */
export async function articleBySlug(
  ctx: Ctx,
  key: { language: Language; slug: string },
): Promise<ArticleWithDetail | null> {
  if (!isSlug(key.slug)) return null
  return oneArticle(
    ctx,
    sql`${articles.id} = (select ${articleSlugs.articleId} from ${articleSlugs}
      where ${articleSlugs.language} = ${key.language} and ${articleSlugs.slug} = ${key.slug})`,
  )
}

export function articleById(ctx: Ctx, id: number): Promise<ArticleWithDetail | null> {
  return oneArticle(ctx, eq(articles.id, id))
}

/** The published translations of articles, each told by the article it was asked for. */
export async function translationsOf(ctx: Ctx, ids: readonly number[]) {
  return readCards(
    ctx,
    sql`select source.id, articles.id, articles.id from articles join articles source
      on source.translation_group = articles.translation_group and source.id <> articles.id
      where source.id = any(${sql.param([...ids])}::bigint[]) and ${isPublished(ctx)}`,
  )
}

/** The article right before each (rank −1) and the one right after it (rank 1), by publication in the same section. */
export function neighboursOf(ctx: Ctx, ids: readonly number[]) {
  return readCards(ctx, sql`${neighbour(ctx, ids, 'before')} union all ${neighbour(ctx, ids, 'after')}`)
}

function neighbour(ctx: Ctx, ids: readonly number[], side: 'before' | 'after'): SQL {
  const order = sql.raw(side === 'before' ? 'desc' : 'asc')
  return sql`select owner, id, rank from (
    select source.id as owner, beside.id, ${sql.raw(side === 'before' ? '-1' : '1')} as rank
    from articles source cross join lateral (
      select ${articles.id} from ${articles}
      where ${articles.sectionId} = source.section_id and ${isPublished(ctx)}
        and (${articles.publishedAt}, ${articles.id}) ${sql.raw(side === 'before' ? '<' : '>')} (source.published_at, source.id)
      order by ${articles.publishedAt} ${order}, ${articles.id} ${order} limit 1
    ) beside where source.id = any(${sql.param([...ids])}::bigint[])) as ${sql.raw(side)}`
}

async function oneArticle(ctx: Ctx, condition: SQL): Promise<ArticleWithDetail | null> {
  const [row] = await ctx.db
    .select({ ...cardColumns, ...detailColumns })
    .from(articles)
    .innerJoin(sections, eq(sections.id, articles.sectionId))
    .leftJoin(media, eq(media.id, articles.leadImageId))
    .leftJoin(agencies, eq(agencies.id, articles.agencyId))
    .where(and(condition, isPublished(ctx)))
  return row === undefined ? null : { ...row, section: { ...row.section, ancestors: row.ancestors } }
}
