import { and, eq, sql, type SQL } from 'drizzle-orm'
import { articleSlugs } from '#db/schema/articleLinks.ts'
import { articles } from '#db/schema/articles.ts'
import { media, mediaTexts } from '#db/schema/media.ts'
import { sections } from '#db/schema/sections.ts'
import type { Ctx } from '#domain/ctx.ts'
import type { Language } from '#domain/languages.ts'
import { saidOfImageIn } from '#domain/media/columns.ts'
import type { SectionRow } from '#domain/sections/columns.ts'
import { isSlug } from '#domain/slugs.ts'
import { cardColumns, type ArticleRow } from './cards.ts'
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

async function oneArticle(ctx: Ctx, condition: SQL): Promise<ArticleWithDetail | null> {
  const [row] = await ctx.db
    .select({ ...cardColumns, ...detailColumns })
    .from(articles)
    .innerJoin(sections, eq(sections.id, articles.sectionId))
    .leftJoin(media, eq(media.id, articles.leadImageId))
    .leftJoin(mediaTexts, saidOfImageIn(articles.language))
    .where(and(condition, isPublished(ctx)))
  return row === undefined ? null : { ...row, section: { ...row.section, ancestors: row.ancestors } }
}
