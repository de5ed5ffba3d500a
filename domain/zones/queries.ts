import { asc, eq, sql } from 'drizzle-orm'
import { articles } from '#db/schema/articles.ts'
import { sections } from '#db/schema/sections.ts'
import { zonePins, zones } from '#db/schema/zones.ts'
import { readCards, type ArticleRow } from '#domain/articles/cards.ts'
import { isShown, listOf, editionList, standsIn } from '#domain/articles/listed.ts'
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
  const ofTag = listOf({ kind: 'tag', owner: sql`${zones.tagId}`, language })
  const ofSection = listOf({ kind: 'section', owner: sql`${zones.sectionId}`, language })
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
        select coalesce(json_agg(offer.article_id order by offer.published_at desc, offer.article_id desc), '[]') from (
          select e.article_id, e.published_at from list_entries e
          where ${zones.fill} = 'latest' and e.list_id = case when ${zones.tagId} is not null then ${ofTag}
              when ${zones.sectionId} is not null then ${ofSection} else ${editionList(language)} end
            and (${zones.tagId} is null or ${zones.sectionId} is null or ${standsIn(ofSection)}) and ${isShown(ctx)}
            and (${zones.periodDays} is null or e.published_at > ${ctx.now}::timestamptz - make_interval(days => ${zones.periodDays}))
          order by e.published_at desc, e.article_id desc
          limit (select sum(z.size) from zones z where z.language = ${language})
        ) offer)`,
    })
    .from(zones)
    .leftJoin(sections, eq(sections.id, zones.sectionId))
    .where(eq(zones.language, language))
    .orderBy(asc(zones.position), asc(zones.id))
}
