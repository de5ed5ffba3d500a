import { and, asc, eq, inArray, isNull, type SQL } from 'drizzle-orm'
import { sections } from '#db/schema/sections.ts'
import type { Ctx } from '#domain/ctx.ts'
import type { Language } from '#domain/languages.ts'
import { isSectionPath } from '#domain/slugs.ts'
import { sectionColumns, type SectionRow } from './columns.ts'
import { ancestorsJson, childrenJson, sectionTranslationsJson } from './json.ts'

/** A section with what stands around it. */
export type SectionWithKin = SectionRow & {
  ancestors: SectionRow[]
  children: SectionRow[]
  translations: SectionRow[]
}

const kinColumns = {
  ...sectionColumns,
  ancestors: ancestorsJson,
  children: childrenJson,
  translations: sectionTranslationsJson,
}

export async function sectionByPath(
  ctx: Ctx,
  key: { language: Language; path: string },
): Promise<SectionWithKin | null> {
  if (!isSectionPath(key.path)) return null
  const [section] = await withKin(ctx, and(eq(sections.language, key.language), eq(sections.path, key.path)))
  return section ?? null
}

export async function sectionById(ctx: Ctx, id: number): Promise<SectionWithKin | null> {
  const [section] = await withKin(ctx, eq(sections.id, id))
  return section ?? null
}

export function sectionKin(ctx: Ctx, ids: readonly number[]): Promise<SectionWithKin[]> {
  return withKin(ctx, inArray(sections.id, [...ids]))
}

/** The sections at the root, in order. */
export function rootSections(ctx: Ctx, language: Language): Promise<SectionWithKin[]> {
  return withKin(ctx, and(eq(sections.language, language), isNull(sections.parentId)))
}

function withKin(ctx: Ctx, condition: SQL | undefined): Promise<SectionWithKin[]> {
  return ctx.db.select(kinColumns).from(sections).where(condition).orderBy(asc(sections.position), asc(sections.id))
}
