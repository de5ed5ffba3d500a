import { sql } from 'drizzle-orm'
import type { SectionRow } from './columns.ts'

/** The section that SQL calls `s`, as one JSON value in the shape of `SectionRow`. */
export const sectionJson = sql`json_build_object('id', s.id, 'language', s.language,
  'translationGroup', s.translation_group, 'slug', s.slug, 'path', s.path, 'name', s.name,
  'description', s.description, 'color', s.color)`

// Spelled out, because Drizzle leaves the table's name off its columns where a statement has one table only.

/** The sections above the one the statement reads, from the root down. */
export const ancestorsJson = sql<SectionRow[]>`(
  select coalesce(json_agg(${sectionJson} order by length(s.path)), '[]') from sections s
  where s.language = sections.language and starts_with(sections.path, s.path || '/'))`

/** The same section in the other editions. */
export const sectionTranslationsJson = sql<SectionRow[]>`(
  select coalesce(json_agg(${sectionJson} order by s.language), '[]') from sections s
  where s.translation_group = sections.translation_group and s.id <> sections.id)`

/** The sections right under the one the statement reads, in order. */
export const childrenJson = sql<SectionRow[]>`(
  select coalesce(json_agg(${sectionJson} order by s.position, s.id), '[]') from sections s
  where s.parent_id = sections.id)`
