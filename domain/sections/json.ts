import { sql } from 'drizzle-orm'
import { sections } from '#db/schema/sections.ts'
import type { SectionRow } from './columns.ts'

/** The section that SQL calls `s`, as one JSON value in the shape of `SectionRow`. */
export const sectionJson = sql`json_build_object('id', s.id, 'language', s.language,
  'translationGroup', s.translation_group, 'slug', s.slug, 'path', s.path, 'name', s.name,
  'description', s.description, 'color', s.color)`

/** The sections above the one the statement joins, from the root down. */
export const ancestorsOfJoined = sql<SectionRow[]>`(
  select coalesce(json_agg(${sectionJson} order by length(s.path)), '[]') from sections s
  where s.language = ${sections.language} and starts_with(${sections.path}, s.path || '/'))`

/** The sections right under the one the statement joins, in order. */
export const childrenOfJoined = sql<SectionRow[]>`(
  select coalesce(json_agg(${sectionJson} order by s.position, s.id), '[]') from sections s
  where s.parent_id = ${sections.id})`
