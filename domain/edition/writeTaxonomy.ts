import { randomUUID } from 'node:crypto'
import { sections } from '#db/schema/sections.ts'
import { tags } from '#db/schema/tags.ts'
import { languages, type Language } from '#domain/languages.ts'
import type { Writing } from './fillEmptyDatabase.ts'
import type { Edition } from './readEdition.ts'
import { noIds, requireId, type Ids, type IdsInEach } from './requireId.ts'
import { rowsInEach } from './rowsInEach.ts'
import type { EditionSection } from './shapes.ts'
import { writeAgencies, writePeople } from './writeNames.ts'

export type Taxonomy = { sections: IdsInEach; tags: IdsInEach; people: Ids; agencies: Ids }

/** What articles refer to. In every language sections are known by their French path, the others by their French slug. */
export async function writeTaxonomy(writing: Writing, edition: Edition): Promise<Taxonomy> {
  return {
    sections: await writeSections(writing, edition.sections),
    tags: await writeTags(writing, edition.tags),
    people: await writePeople(writing, edition.people),
    agencies: await writeAgencies(writing, edition.agencies),
  }
}

async function writeTags({ db }: Writing, edition: Edition['tags']): Promise<IdsInEach> {
  const groups = new Map(edition.map((tag) => [tag.slug, randomUUID()]))
  const rows = edition.flatMap((tag) =>
    rowsInEach({ fr: tag, ...tag.translations }, ({ slug, name }) => ({
      slug,
      name,
      translationGroup: groups.get(tag.slug),
    })),
  )
  const written = await db.insert(tags).values(rows).returning(namedIn(tags))
  return byKey(written, groups)
}

async function writeSections({ db }: Writing, edition: EditionSection[]): Promise<IdsInEach> {
  const ids = noIds()
  const write = async (siblings: EditionSection[], parent: string | null) => {
    const keyOf = ({ slug }: EditionSection) => (parent === null ? slug : `${parent}/${slug}`)
    const groups = new Map(siblings.map((section) => [keyOf(section), randomUUID()]))
    const rows = siblings.flatMap((section, position) =>
      rowsInEach({ fr: section, ...section.translations }, ({ slug, name, description }, language) => ({
        slug,
        name,
        description,
        color: section.color,
        position,
        parentId: parent === null ? null : requireId(ids[language], { key: parent, file: 'sections.yaml' }),
        translationGroup: groups.get(keyOf(section)),
      })),
    )
    const written = byKey(await db.insert(sections).values(rows).returning(namedIn(sections)), groups)
    for (const language of languages) for (const [key, id] of written[language]) ids[language].set(key, id)
    for (const section of siblings) if (section.children.length > 0) await write(section.children, keyOf(section))
  }
  await write(edition, null)
  return ids
}

function namedIn<Table extends typeof tags | typeof sections>(table: Table) {
  return { id: table.id, language: table.language, group: table.translationGroup }
}

function byKey(rows: { id: number; language: Language; group: string }[], groups: Map<string, string>): IdsInEach {
  const keys = new Map([...groups].map(([key, group]) => [group, key]))
  const ids = noIds()
  for (const { id, language, group } of rows) ids[language].set(keys.get(group) ?? '', id)
  return ids
}
