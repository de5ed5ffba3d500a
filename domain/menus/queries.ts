import { and, asc, eq, inArray, or, sql } from 'drizzle-orm'
import { menuItems, menus } from '#db/schema/menus.ts'
import { pages } from '#db/schema/pages.ts'
import { sections } from '#db/schema/sections.ts'
import type { Ctx } from '#domain/ctx.ts'
import type { Language } from '#domain/languages.ts'
import { paths } from '#domain/paths.ts'
import { isSlug } from '#domain/slugs.ts'
import { sectionColumns, type SectionRow } from '#domain/sections/columns.ts'
import { ancestorsJson, childrenJson } from '#domain/sections/json.ts'

export type MenuRow = { key: string; items: MenuItemRow[] }
export type MenuItemRow = { label: string; path: string; section: SectionRow | null }

/** Menus by key, with what their entries lead to. An entry whose page is not published is left out. */
export async function menusByKey(
  ctx: Ctx,
  request: { language: Language; keys: readonly string[] },
): Promise<MenuRow[]> {
  const keys = request.keys.filter(isSlug)
  if (keys.length === 0) return []

  const rows = await ctx.db
    .select({
      key: menus.key,
      label: sql<string>`coalesce(${menuItems.label}, ${sections.name}, ${pages.title})`,
      path: menuItems.path,
      pageSlug: pages.slug,
      section: { ...sectionColumns },
      ancestors: ancestorsJson,
      children: childrenJson,
    })
    .from(menus)
    .innerJoin(menuItems, eq(menuItems.menuId, menus.id))
    .leftJoin(sections, eq(sections.id, menuItems.sectionId))
    .leftJoin(pages, and(eq(pages.id, menuItems.pageId), eq(pages.state, 'published')))
    .where(
      and(
        eq(menus.language, request.language),
        inArray(menus.key, keys),
        or(sql`${menuItems.pageId} is null`, sql`${pages.id} is not null`),
      ),
    )
    .orderBy(asc(menus.key), asc(menuItems.position))

  return [...new Set(rows.map((row) => row.key))].map((key) => ({
    key,
    items: rows
      .filter((row) => row.key === key)
      .map(({ label, path, pageSlug, section, ancestors, children }) => ({
        label,
        path: section
          ? paths.section(request.language, section.path)
          : (path ?? paths.page(request.language, pageSlug ?? '')),
        section: section === null ? null : { ...section, ancestors, children },
      })),
  }))
}
