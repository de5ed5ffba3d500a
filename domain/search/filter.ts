import { and, sql, type SQL } from 'drizzle-orm'
import { sections } from '#db/schema/sections.ts'
import { videos } from '#db/schema/videos.ts'
import type { Ctx } from '#domain/ctx.ts'
import type { Language } from '#domain/languages.ts'
import { isSectionPath, isSlug } from '#domain/slugs.ts'
import { isPublished } from '#domain/videos/visibility.ts'

export type SearchPeriod = 'day' | 'week' | 'month' | 'year'
export type SearchKind = 'video' | 'gallery'

export type SearchFilter = {
  section?: string | null
  tag?: string | null
  person?: string | null
  kind?: SearchKind | null
  period?: SearchPeriod | null
  publishedFrom?: Date | null
  publishedBefore?: Date | null
}

/** What a search can be narrowed by; each has its own counts. */
export const facets = ['section', 'tag', 'person', 'kind', 'period'] as const
export type Facet = (typeof facets)[number]

const hour = 3_600_000
export const periodLengths: Record<SearchPeriod, number> = {
  day: 24 * hour,
  week: 7 * 24 * hour,
  month: 30 * 24 * hour,
  year: 365 * 24 * hour,
}

export function isActive(filter: SearchFilter, facet: Facet): boolean {
  if (facet === 'period') return (filter.period ?? filter.publishedFrom ?? filter.publishedBefore) != null
  return filter[facet] != null
}

/** The filter without one of its parts. */
export function without(filter: SearchFilter, facet: Facet): SearchFilter {
  if (facet === 'period') return { ...filter, period: null, publishedFrom: null, publishedBefore: null }
  return { ...filter, [facet]: null }
}

/** What an article is marked with that fits the filter, as text of a `tsquery` each; see `article_search.words`. */
export function marksOf(filter: SearchFilter, language: Language): SQL[] {
  const found: SQL[] = []
  if (filter.section != null) found.push(isSectionPath(filter.section) ? sectionMarks(filter.section, language) : none)
  if (filter.tag != null) {
    const ofTag = sql`(select 'T' || id from tags where language = ${language}::language and slug = ${filter.tag})`
    found.push(isSlug(filter.tag) ? ofTag : none)
  }
  if (filter.person != null)
    found.push(isSlug(filter.person) ? sql`(select 'P' || id from people where slug = ${filter.person})` : none)
  if (filter.kind != null) found.push(filter.kind === 'video' ? sql`'Kv'` : sql`'Kg'`)
  return found.map((marks) => sql`coalesce(${marks}, 'X')::tsquery`)
}

/** Nothing is marked so. */
const none = sql`'X'`

function sectionMarks(path: string, language: Language): SQL {
  return sql`(select string_agg('S' || ${sections.id}, ' | ') from ${sections} where ${sections.language} = ${language}
    and (${sections.path} = ${path} or starts_with(${sections.path}, ${path} || '/')))`
}

/** The moments between which it was published. */
export function spanOf(ctx: Ctx, filter: SearchFilter): { from: SQL; before: SQL } {
  const starts = [
    ...(filter.period == null ? [] : [new Date(ctx.now.valueOf() - periodLengths[filter.period])]),
    ...(filter.publishedFrom == null ? [] : [filter.publishedFrom]),
  ]
  const from = starts.length === 0 ? undefined : new Date(Math.max(...starts.map(Number)))
  return {
    from: from === undefined ? sql`'-infinity'` : sql`${from}`,
    before: filter.publishedBefore == null ? sql`'infinity'` : sql`${filter.publishedBefore}`,
  }
}

/** A mark says that an article has a video, not that readers may see that one. */
export function ofKind(ctx: Ctx, filter: SearchFilter): SQL {
  return filter.kind === 'video' ? hasVisibleVideo(ctx) : sql`true`
}

export function hasVisibleVideo(ctx: Ctx): SQL {
  return sql`exists (select from ${videos} where ${and(sql`${videos.id} = found.video_id`, isPublished(ctx))})`
}
