import { agencies, agencyTexts } from '#db/schema/agencies.ts'
import { people, personTexts } from '#db/schema/people.ts'
import type { Writing } from './fillEmptyDatabase.ts'
import type { Edition } from './readEdition.ts'
import { requireId, type Ids } from './requireId.ts'
import { rowsInEach } from './rowsInEach.ts'

/** People, and who they are to the readers of other languages; known by slug. */
export async function writePeople({ db }: Writing, edition: Edition['people']): Promise<Ids> {
  const rows = edition.map(({ translations: _, ...person }) => person)
  const ids = bySlug(await db.insert(people).values(rows).returning({ id: people.id, slug: people.slug }))
  const texts = edition.flatMap(({ slug, translations }) => {
    const personId = requireId(ids, { key: slug, file: 'people.yaml' })
    return rowsInEach(translations, (words) => ({ ...words, personId }))
  })
  await db.insert(personTexts).values(texts)
  return ids
}

/** Agencies, and what the readers of other languages know them as; known by slug. */
export async function writeAgencies({ db }: Writing, edition: Edition['agencies']): Promise<Ids> {
  const rows = edition.map(({ translations: _, ...agency }) => agency)
  const ids = bySlug(await db.insert(agencies).values(rows).returning({ id: agencies.id, slug: agencies.slug }))
  const texts = edition.flatMap(({ slug, translations }) => {
    const agencyId = requireId(ids, { key: slug, file: 'agencies.yaml' })
    return rowsInEach(translations, (words) => ({ ...words, agencyId }))
  })
  await db.insert(agencyTexts).values(texts)
  return ids
}

function bySlug(rows: { id: number; slug: string }[]): Ids {
  return new Map(rows.map((row) => [row.slug, row.id]))
}
