import { and, asc, eq, inArray, type SQL } from 'drizzle-orm'
import { pages } from '#db/schema/pages.ts'
import type { Ctx } from '#domain/ctx.ts'
import type { Language } from '#domain/languages.ts'
import { inAlphabet } from '#domain/lists/byName.ts'
import { isSlug } from '#domain/slugs.ts'

export type PageRow = typeof pages.$inferSelect

export async function pageBySlug(ctx: Ctx, key: { language: Language; slug: string }): Promise<PageRow | null> {
  if (!isSlug(key.slug)) return null
  return onePage(ctx, and(eq(pages.language, key.language), eq(pages.slug, key.slug)))
}

export function pageById(ctx: Ctx, id: number): Promise<PageRow | null> {
  return onePage(ctx, eq(pages.id, id))
}

/** The pages of these translation groups, in every language. */
export function pagesInGroups(ctx: Ctx, groups: readonly string[]): Promise<PageRow[]> {
  return readPages(ctx, inArray(pages.translationGroup, [...groups]))
}

/** The published pages of one language by title, 100 at most. */
export function listPages(ctx: Ctx, language: Language): Promise<PageRow[]> {
  return ctx.db
    .select()
    .from(pages)
    .where(and(eq(pages.language, language), eq(pages.state, 'published')))
    .orderBy(inAlphabet(pages.title), asc(pages.id))
    .limit(100)
}

async function onePage(ctx: Ctx, condition: SQL | undefined): Promise<PageRow | null> {
  const [page] = await readPages(ctx, condition)
  return page ?? null
}

function readPages(ctx: Ctx, condition: SQL | undefined): Promise<PageRow[]> {
  return ctx.db
    .select()
    .from(pages)
    .where(and(condition, eq(pages.state, 'published')))
    .orderBy(asc(pages.language))
}
