import { writeId } from '#domain/ids.ts'
import { paths } from '#domain/paths.ts'
import { listTags, tagBySlug } from '#domain/tags/queries.ts'
import type { Resolvers } from '../__generated__/resolvers.ts'
import { countFields } from '../connections.ts'

export const tagResolvers: Resolvers = {
  Query: {
    tags: (_, { language, ...request }, ctx) => listTags(ctx, { language: language ?? 'fr', ...request }),
    tag: (_, { slug, language }, ctx) => tagBySlug(ctx, { slug, language: language ?? 'fr' }),
  },

  Tag: {
    id: (tag) => writeId('Tag', tag.id),
    path: (tag) => paths.tag(tag.language, tag.slug),
    translations: (tag, _, ctx) => ctx.loaders.tagTranslations.load(tag),
    articles: (tag, slice, ctx) => ctx.loaders.articlesOf({ kind: 'tag', language: null, slice }).load(tag.id),
  },

  TagList: countFields,
}
