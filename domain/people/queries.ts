import { and, eq, sql } from 'drizzle-orm'
import { people, personTexts } from '#db/schema/people.ts'
import type { Ctx } from '#domain/ctx.ts'
import { defaultLanguage, type Language } from '#domain/languages.ts'
import { isSlug } from '#domain/slugs.ts'

type Person = typeof people.$inferSelect

/** Someone as the readers of `language` are told of them. */
export type PersonRow = Pick<Person, 'id' | 'slug' | 'name' | 'role' | 'biography' | 'pictureId'> & {
  language: Language
}

/** In the words of one language, or in their own where there are none in that one. */
export async function personBySlug(ctx: Ctx, key: { language: Language; slug: string }): Promise<PersonRow | null> {
  if (!isSlug(key.slug)) return null
  const [person] = await ctx.db
    .select({
      id: people.id,
      slug: people.slug,
      name: sql<string>`coalesce(${personTexts.name}, ${people.name})`,
      role: sql<string>`coalesce(${personTexts.role}, ${people.role})`,
      biography: sql<string>`coalesce(${personTexts.biography}, ${people.biography})`,
      pictureId: people.pictureId,
    })
    .from(people)
    .leftJoin(personTexts, and(eq(personTexts.personId, people.id), eq(personTexts.language, key.language)))
    .where(eq(people.slug, key.slug))
  return person === undefined ? null : { ...person, language: key.language }
}

/** In their own words. */
export async function personById(ctx: Ctx, id: number): Promise<PersonRow | null> {
  const [person] = await ctx.db.select().from(people).where(eq(people.id, id))
  return person === undefined ? null : { ...person, language: defaultLanguage }
}
