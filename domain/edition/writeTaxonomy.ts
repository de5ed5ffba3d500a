import { agencies } from '#db/schema/agencies.ts'
import { people } from '#db/schema/people.ts'
import { sections } from '#db/schema/sections.ts'
import { tags } from '#db/schema/tags.ts'
import type { Writing } from './fillEmptyDatabase.ts'
import type { Edition } from './readEdition.ts'
import { requireId, type Ids } from './requireId.ts'
import type { EditionSection } from './shapes.ts'

export type Taxonomy = { sections: Ids; tags: Ids; people: Ids; agencies: Ids }

/** What articles refer to; sections are known by their path, the others by their slug. */
export async function writeTaxonomy({ db }: Writing, edition: Edition): Promise<Taxonomy> {
  const named = { id: tags.id, slug: tags.slug }
  const writtenTags = await db
    .insert(tags)
    .values(edition.tags.map((tag) => ({ ...tag, language: 'fr' as const })))
    .returning(named)
  const writtenPeople = await db.insert(people).values(edition.people).returning({ id: people.id, slug: people.slug })
  const writtenAgencies = await db
    .insert(agencies)
    .values(edition.agencies)
    .returning({ id: agencies.id, slug: agencies.slug })

  const paths: Ids = new Map()
  const writeSections = async (siblings: EditionSection[], parentPath: string | null) => {
    const parentId = parentPath === null ? null : requireId(paths, parentPath)
    const rows = siblings.map(({ children: _, ...section }, position) => ({
      ...section,
      language: 'fr' as const,
      parentId,
      position,
    }))
    const written = await db
      .insert(sections)
      .values(rows)
      .returning({ id: sections.id, path: sections.path, slug: sections.slug })
    for (const section of written) paths.set(section.path, section.id)
    for (const section of siblings) {
      const path = parentPath === null ? section.slug : `${parentPath}/${section.slug}`
      if (section.children.length > 0) await writeSections(section.children, path)
    }
  }
  await writeSections(edition.sections, null)

  return {
    sections: paths,
    tags: bySlug(writtenTags),
    people: bySlug(writtenPeople),
    agencies: bySlug(writtenAgencies),
  }
}

function bySlug(rows: { id: number; slug: string }[]): Ids {
  return new Map(rows.map((row) => [row.slug, row.id]))
}
