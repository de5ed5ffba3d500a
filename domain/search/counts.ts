import { sql, type SQL } from 'drizzle-orm'
import type { Ctx } from '#domain/ctx.ts'
import type { Language } from '#domain/languages.ts'
import type { PersonRow } from '#domain/people/queries.ts'
import type { SectionRow } from '#domain/sections/columns.ts'
import { sectionJson } from '#domain/sections/json.ts'
import type { TagRow } from '#domain/tags/queries.ts'
import { hasVisibleVideo, periodLengths, type Facet, type SearchKind, type SearchPeriod } from './filter.ts'
import { mostMatches } from './matches.ts'

type Counted<Thing> = Thing & { count: { value: number; more: boolean } }

/** How many results each value of a filter would leave, under the other filters; the most first. */
export type FacetCounts = {
  sections: Counted<{ section: SectionRow }>[]
  tags: Counted<{ tag: TagRow }>[]
  people: Counted<{ person: PersonRow }>[]
  kinds: Counted<{ kind: SearchKind }>[]
  periods: Counted<{ period: SearchPeriod }>[]
}

const mostTags = 12

/** All counts as one JSON value; `set` names what they are counted in, see `matches`. */
export function countsOf(ctx: Ctx, { language, set }: { language: Language; set: (facet: Facet) => SQL }): SQL {
  return sql`json_build_object(
    'sections', ${sectionCounts(set('section'))},
    'tags', ${tagCounts(set('tag'))},
    'people', ${peopleCounts(set('person'), language)},
    'kinds', ${kindCounts(ctx, set('kind'))},
    'periods', ${periodCounts(ctx, set('period'))})`
}

function sectionCounts(set: SQL): SQL {
  return sql`(
    select coalesce(json_agg(json_build_object('section', ${sectionJson}, 'count', ${countJson(set)})
      order by counted.n desc, s.path), '[]')
    from (
      select above.id, count(distinct placed.article_id) as n
      from (
        select article_id, section_id from ${set}
        union all
        select f.article_id, l.section_id from ${set} f ${each('article_sections', 'section_id')}
      ) placed
      join sections own on own.id = placed.section_id
      join sections above on above.language = own.language
        and (above.id = own.id or starts_with(own.path, above.path || '/'))
      group by above.id
    ) counted join sections s on s.id = counted.id)`
}

function tagCounts(set: SQL): SQL {
  return sql`(
    select coalesce(json_agg(json_build_object('tag', json_build_object('id', t.id, 'language', t.language,
      'slug', t.slug, 'name', t.name, 'description', t.description), 'count', ${countJson(set)})
      order by counted.n desc, t.name, t.id), '[]')
    from (
      select l.tag_id, count(*) as n from ${set} f ${each('article_tags', 'tag_id')}
      group by l.tag_id order by n desc, l.tag_id limit ${mostTags}
    ) counted join tags t on t.id = counted.tag_id)`
}

function peopleCounts(set: SQL, language: Language): SQL {
  return sql`(
    select coalesce(json_agg(json_build_object('person', json_build_object('id', p.id, 'slug', p.slug,
      'name', coalesce(own.name, p.name), 'role', coalesce(own.role, p.role),
      'biography', coalesce(own.biography, p.biography)), 'count', ${countJson(set)})
      order by counted.n desc, p.name, p.id), '[]')
    from (
      select l.person_id, count(*) as n from ${set} f ${each('article_people', 'person_id')}
      group by l.person_id order by n desc, l.person_id limit ${mostTags}
    ) counted join people p on p.id = counted.person_id
    left join person_texts own on own.person_id = p.id and own.language = ${language})`
}

function kindCounts(ctx: Ctx, set: SQL): SQL {
  return sql`(
    select coalesce(json_agg(json_build_object('kind', counted.kind, 'count', ${countJson(set)})
      order by counted.n desc, counted.kind), '[]')
    from (
      select 'video' as kind, count(*) as n from ${set} as found where ${hasVisibleVideo(ctx)}
      union all
      select 'gallery', count(*) from ${set} as found
      cross join lateral (select from article_gallery g where g.article_id = found.article_id limit 1) as gallery
    ) counted where counted.n > 0)`
}

/** Looked up for one article after the other: the planner would read the whole table. */
function each(table: 'article_sections' | 'article_tags' | 'article_people', column: string): SQL {
  return sql`cross join lateral (
    select ${sql.raw(column)} from ${sql.raw(table)} link where link.article_id = f.article_id offset 0) as l`
}

/** From the shortest to the longest; what is counted are the newest, so a period that the oldest of them lies before is whole. */
function periodCounts(ctx: Ctx, set: SQL): SQL {
  const lengths = Object.entries(periodLengths).map(
    ([period, length]) => sql`(${period}::text, ${new Date(ctx.now.valueOf() - length)}::timestamptz)`,
  )
  return sql`(
    select coalesce(json_agg(json_build_object('period', counted.period, 'count', json_build_object(
      'value', least(counted.n, ${mostMatches}), 'more', counted.n > ${mostMatches})) order by counted.start desc), '[]')
    from (
      select p.period, p.start, count(*) as n
      from (values ${sql.join(lengths, sql`, `)}) as p(period, start) join ${set} on published_at >= p.start
      group by p.period, p.start
    ) counted)`
}

/** Where not all that fit were counted, there are at least so many. */
function countJson(set: SQL): SQL {
  return sql`json_build_object('value', counted.n, 'more', (select count(*) > ${mostMatches} from ${set}))`
}
