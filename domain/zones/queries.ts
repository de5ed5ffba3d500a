import { asc, eq, sql } from 'drizzle-orm'
import { articles } from '#db/schema/articles.ts'
import { sections } from '#db/schema/sections.ts'
import { zonePins, zones } from '#db/schema/zones.ts'
import { hasTag, inSection } from '#domain/articles/belonging.ts'
import { readCards, type ArticleRow } from '#domain/articles/cards.ts'
import { isPublished } from '#domain/articles/visibility.ts'
import type { Ctx } from '#domain/ctx.ts'
import type { Language } from '#domain/languages.ts'
import { sectionColumns, type SectionRow } from '#domain/sections/columns.ts'
import { fillZones, type ZonePlan } from './fill.ts'

export type FilledZone = { key: string; title: string; section: SectionRow | null; articles: ArticleRow[] }

/** Every zone of the front page, filled, in the order they stand on it: two statements however many there are. */
export async function filledZones(ctx: Ctx, language: Language): Promise<FilledZone[]> {
  const plans = await readPlans(ctx, language)
  const filled = fillZones(plans)

  const ids = [...filled.values()].flat()
  if (ids.length === 0) return plans.map(({ key, title, section }) => ({ key, title, section, articles: [] }))

  const cards = await readCards(
    ctx,
    sql`select 0, id, rank from unnest(${sql.param(ids)}::bigint[]) with ordinality as wanted(id, rank)`,
  )
  const byId = new Map(cards.map(({ article }) => [article.id, article]))
  return plans.map(({ key, title, section }) => ({
    key,
    title,
    section,
    articles: (filled.get(key) ?? []).flatMap((id) => byId.get(id) ?? []),
  }))
}

type Plan = ZonePlan & { title: string; section: SectionRow | null }

async function readPlans(ctx: Ctx, language: Language): Promise<Plan[]> {
  return ctx.db
    .select({
      key: zones.key,
      title: zones.title,
      size: zones.size,
      section: sectionColumns,
      pins: sql<ZonePlan['pins']>`(
        select coalesce(json_agg(json_build_object('position', ${zonePins.position}, 'articleId', ${articles.id})), '[]')
        from ${zonePins} join ${articles} on ${articles.id} = ${zonePins.articleId}
        where ${zonePins.zoneId} = ${zones.id} and ${articles.language} = ${zones.language} and ${isPublished(ctx)}
          and (${zonePins.endsAt} is null or ${zonePins.endsAt} > ${ctx.now}))`,
      offered: sql<number[]>`(
        select coalesce(json_agg(offer.id order by offer.published_at desc, offer.id desc), '[]') from (
          select ${articles.id}, ${articles.publishedAt} from ${articles}
          where ${zones.fill} = 'latest' and ${articles.language} = ${zones.language} and ${isPublished(ctx)}
            and (${zones.sectionId} is null or ${inSection(sql`${zones.sectionId}`)})
            and (${zones.tagId} is null or ${hasTag(sql`${zones.tagId}`)})
            and (${zones.periodDays} is null or ${articles.publishedAt} > ${ctx.now}::timestamptz - make_interval(days => ${zones.periodDays}))
          order by ${articles.publishedAt} desc, ${articles.id} desc
          limit (select sum(z.size) from zones z where z.language = ${language})
        ) offer)`,
    })
    .from(zones)
    .leftJoin(sections, eq(sections.id, zones.sectionId))
    .where(eq(zones.language, language))
    .orderBy(asc(zones.position), asc(zones.id))
}
