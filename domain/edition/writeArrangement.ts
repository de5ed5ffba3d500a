import { menuItems, menus } from '#db/schema/menus.ts'
import { pages } from '#db/schema/pages.ts'
import { siteSettings, siteTexts } from '#db/schema/site.ts'
import { zonePins, zones } from '#db/schema/zones.ts'
import { bodyColumns } from '#domain/body/derive.ts'
import { languages } from '#domain/languages.ts'
import type { Writing } from './fillEmptyDatabase.ts'
import type { Edition } from './readEdition.ts'
import { noIds, requireId, type IdsInEach } from './requireId.ts'
import { translationGroups } from './translationGroups.ts'
import type { Taxonomy } from './writeTaxonomy.ts'

type Around = { edition: Edition; taxonomy: Taxonomy; articles: IdsInEach }

/** What stands around the articles: settings, pages, menus and the zones of the front pages. */
export async function writeArrangement(writing: Writing, around: Around) {
  const { timeZone, defaultLanguage, texts } = around.edition.site
  await writing.db.insert(siteSettings).values({ timeZone, defaultLanguage })
  await writing.db.insert(siteTexts).values(languages.map((language) => ({ language, ...texts[language] })))

  const writtenPages = await writePages(writing, around.edition)
  for (const ofLanguage of around.edition.menus) {
    await writeMenus(writing, { ...around, pages: writtenPages, ofLanguage })
  }
  await writeZones(writing, around)
}

async function writePages({ db }: Writing, edition: Edition): Promise<IdsInEach> {
  const groupOf = translationGroups(edition.pages)
  const rows = edition.pages.map((page) => ({
    ...bodyColumns(page.body),
    language: page.language,
    translationGroup: groupOf(page),
    slug: page.slug,
    title: page.title,
    description: page.description,
    state: 'published' as const,
  }))
  const written = await db
    .insert(pages)
    .values(rows)
    .returning({ id: pages.id, language: pages.language, slug: pages.slug })
  const ids = noIds()
  for (const { id, language, slug } of written) ids[language].set(slug, id)
  return ids
}

async function writeMenus(
  { db }: Writing,
  { taxonomy, pages: pageIds, ofLanguage }: Around & { pages: IdsInEach; ofLanguage: Edition['menus'][number] },
) {
  const { language, file, content } = ofLanguage
  for (const [key, items] of Object.entries(content)) {
    const [menu] = await db.insert(menus).values({ language, key }).returning({ id: menus.id })
    if (menu === undefined) throw new Error(`The menu ${key} was not written.`)

    const rows = items.map((item, index) => ({
      menuId: menu.id,
      position: index + 1,
      label: 'label' in item ? item.label : null,
      path: 'path' in item ? item.path : null,
      sectionId: 'section' in item ? requireId(taxonomy.sections[language], { key: item.section, file }) : null,
      pageId: 'page' in item ? requireId(pageIds[language], { key: item.page, file }) : null,
    }))
    await db.insert(menuItems).values(rows)
  }
}

async function writeZones({ db }: Writing, { edition, taxonomy, articles }: Around) {
  for (const [index, { pins, section, file, ...zone }] of edition.zones.entries()) {
    const { language } = zone
    const sectionId = section === undefined ? null : requireId(taxonomy.sections[language], { key: section, file })
    const [row] = await db
      .insert(zones)
      .values({ ...zone, sectionId, position: index + 1 })
      .returning({ id: zones.id })
    if (row === undefined || pins.length === 0) continue

    const pinned = pins.map((slug, at) => ({
      zoneId: row.id,
      articleId: requireId(articles[language], { key: slug, file }),
      position: at + 1,
    }))
    await db.insert(zonePins).values(pinned)
  }
}
