import { menuItems, menus } from '#db/schema/menus.ts'
import { pages } from '#db/schema/pages.ts'
import { siteSettings, siteTexts } from '#db/schema/site.ts'
import { zonePins, zones } from '#db/schema/zones.ts'
import { bodyColumns } from '#domain/body/derive.ts'
import { languages } from '#domain/languages.ts'
import type { Writing } from './fillEmptyDatabase.ts'
import type { Edition } from './readEdition.ts'
import { requireId, type Ids } from './requireId.ts'
import type { Taxonomy } from './writeTaxonomy.ts'

type Around = { edition: Edition; taxonomy: Taxonomy; articles: Ids }

/** What stands around the articles: settings, pages, menus and the zones of the front page. */
export async function writeArrangement(writing: Writing, around: Around) {
  const { timeZone, defaultLanguage, texts } = around.edition.site
  await writing.db.insert(siteSettings).values({ timeZone, defaultLanguage })
  await writing.db.insert(siteTexts).values(languages.map((language) => ({ language, ...texts[language] })))

  const writtenPages = await writePages(writing, around.edition)
  await writeMenus(writing, { ...around, pages: writtenPages })
  await writeZones(writing, around)
}

async function writePages({ db }: Writing, edition: Edition): Promise<Ids> {
  const rows = edition.pages.map(({ slug, front, body }) => ({
    ...front,
    ...bodyColumns(body),
    slug,
    language: 'fr' as const,
    state: 'published' as const,
  }))
  const written = await db.insert(pages).values(rows).returning({ id: pages.id, slug: pages.slug })
  return new Map(written.map((page) => [page.slug, page.id]))
}

async function writeMenus({ db }: Writing, { edition, taxonomy, pages: pageIds }: Around & { pages: Ids }) {
  for (const [key, items] of Object.entries(edition.menus)) {
    const [menu] = await db.insert(menus).values({ language: 'fr', key }).returning({ id: menus.id })
    if (menu === undefined) throw new Error(`The menu ${key} was not written.`)

    const rows = items.map((item, index) => ({
      menuId: menu.id,
      position: index + 1,
      label: 'label' in item ? item.label : null,
      path: 'path' in item ? item.path : null,
      sectionId: 'section' in item ? requireId(taxonomy.sections, item.section) : null,
      pageId: 'page' in item ? requireId(pageIds, item.page) : null,
    }))
    await db.insert(menuItems).values(rows)
  }
}

async function writeZones({ db }: Writing, { edition, taxonomy, articles }: Around) {
  for (const [index, { pins, section, ...zone }] of edition.zones.entries()) {
    const sectionId = section === undefined ? null : requireId(taxonomy.sections, section)
    const [row] = await db
      .insert(zones)
      .values({ ...zone, sectionId, language: 'fr', position: index + 1 })
      .returning({ id: zones.id })
    if (row === undefined || pins.length === 0) continue

    const pinned = pins.map((slug, at) => ({ zoneId: row.id, articleId: requireId(articles, slug), position: at + 1 }))
    await db.insert(zonePins).values(pinned)
  }
}
