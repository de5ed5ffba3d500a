import { writeId } from '#domain/ids.ts'
import { paths } from '#domain/paths.ts'
import { listPeople, personBySlug } from '#domain/people/queries.ts'
import type { Resolvers } from '../__generated__/resolvers.ts'
import { countFields } from '../connections.ts'

export const personResolvers: Resolvers = {
  Query: {
    people: (_, { language, ...request }, ctx) => listPeople(ctx, { language: language ?? 'fr', ...request }),
    person: (_, { slug, language }, ctx) => personBySlug(ctx, { language: language ?? 'fr', slug }),
  },

  Person: {
    id: (person) => writeId('Person', person.id),
    path: (person) => paths.person(person.language, person.slug),
    picture: async (person, _, ctx) =>
      person.pictureId === null ? null : ((await ctx.loaders.image(person.language).load(person.pictureId)) ?? null),
    articles: (person, { language, ...slice }, ctx) =>
      ctx.loaders.articlesOf({ kind: 'person', language: language ?? 'fr', slice }).load(person.id),
  },

  PersonList: countFields,
}
