import { writeId } from '#domain/ids.ts'
import { personBySlug } from '#domain/people/queries.ts'
import type { Resolvers } from '../__generated__/resolvers.ts'

export const personResolvers: Resolvers = {
  Query: {
    person: (_, { slug, language }, ctx) => personBySlug(ctx, { language: language ?? 'fr', slug }),
  },

  Person: {
    id: (person) => writeId('Person', person.id),
    articles: (person, { language, ...slice }, ctx) =>
      ctx.loaders.articlesOf({ kind: 'person', language: language ?? 'fr', slice }).load(person.id),
  },
}
