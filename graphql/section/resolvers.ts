import { writeId } from '#domain/ids.ts'
import { paths } from '#domain/paths.ts'
import type { SectionRow } from '#domain/sections/columns.ts'
import { rootSections, sectionByPath, type SectionWithKin } from '#domain/sections/queries.ts'
import type { Resolvers } from '../__generated__/resolvers.ts'
import type { GraphContext } from '../context.ts'

export const sectionResolvers: Resolvers = {
  Query: {
    sections: (_, { language }, ctx) => rootSections(ctx, language ?? 'fr'),
    section: (_, { path, language }, ctx) => sectionByPath(ctx, { path, language: language ?? 'fr' }),
  },

  Section: {
    id: (section) => writeId('Section', section.id),
    sectionPath: (section) => section.path,
    path: (section) => paths.section(section.language, section.path),
    ancestors: async (section, _, ctx) => section.ancestors ?? (await kin(section, ctx)).ancestors,
    translations: async (section, _, ctx) => section.translations ?? (await kin(section, ctx)).translations,
    children: async (section, _, ctx) => section.children ?? (await kin(section, ctx)).children,
    articles: (section, slice, ctx) =>
      ctx.loaders.articlesOf({ kind: 'section', language: null, slice }).load(section.id),
  },
}

/** Sections read for a page of their own, an article's or a menu come with their kin; others ask for it together. */
async function kin(section: SectionRow, ctx: GraphContext): Promise<SectionWithKin> {
  const found = await ctx.loaders.sectionKin.load(section.id)
  if (found === undefined) throw new Error(`Section ${section.id} went away while it was being read.`)
  return found
}
