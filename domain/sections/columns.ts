import { sections } from '#db/schema/sections.ts'

export const sectionColumns = {
  id: sections.id,
  language: sections.language,
  translationGroup: sections.translationGroup,
  slug: sections.slug,
  path: sections.path,
  name: sections.name,
  description: sections.description,
  color: sections.color,
}

type Section = typeof sections.$inferSelect

/** A section, with its kin where that was read along. */
export type SectionRow = Pick<Section, keyof typeof sectionColumns> & {
  ancestors?: SectionRow[]
  children?: SectionRow[]
  translations?: SectionRow[]
}
