import { and, asc, eq, sql } from 'drizzle-orm'
import { people, personTexts } from '#db/schema/people.ts'
import type { Ctx } from '#domain/ctx.ts'
import { defaultLanguage, type Language } from '#domain/languages.ts'
import { inAlphabet, parseNamed, type NamedList, type NamedRequest } from '#domain/lists/byName.ts'
import { isSlug } from '#domain/slugs.ts'

type Person = typeof people.$inferSelect

/** Someone as the readers of `language` are told of them. */
export type PersonRow = Pick<Person, 'id' | 'slug' | 'name' | 'role' | 'biography' | 'pictureId'> & {
  language: Language
}

export type PersonList = NamedList<PersonRow>

const name = sql<string>`coalesce(${personTexts.name}, ${people.name})`

/** In the words of one language, or in their own where there are none in that one. */
export async function personBySlug(ctx: Ctx, key: { language: Language; slug: string }): Promise<PersonRow | null> {
  if (!isSlug(key.slug)) return null
  const [person] = await peopleIn(ctx, key.language).where(eq(people.slug, key.slug))
  return person === undefined ? null : { ...person, language: key.language }
}

/** In their own words. */
export async function personById(ctx: Ctx, id: number): Promise<PersonRow | null> {
  const [person] = await ctx.db.select().from(people).where(eq(people.id, id))
  return person === undefined ? null : { ...person, language: defaultLanguage }
}

/** Everyone who signs, by name, in the words of one language. Errors: `BAD_USER_INPUT`, see `parseNamed`. */
export async function listPeople(
  ctx: Ctx,
  { language, ...request }: NamedRequest & { language: Language },
): Promise<PersonList> {
  const { size, offset } = parseNamed(request)
  const rows = await peopleIn(ctx, language).orderBy(inAlphabet(name), asc(people.id)).limit(size).offset(offset)
  return { nodes: rows.map((row) => ({ ...row, language })), size, count: () => ctx.db.$count(people) }
}

function peopleIn(ctx: Ctx, language: Language) {
  return ctx.db
    .select({
      id: people.id,
      slug: people.slug,
      name,
      role: sql<string>`coalesce(${personTexts.role}, ${people.role})`,
      biography: sql<string>`coalesce(${personTexts.biography}, ${people.biography})`,
      pictureId: people.pictureId,
    })
    .from(people)
    .leftJoin(personTexts, and(eq(personTexts.personId, people.id), eq(personTexts.language, language)))
    .$dynamic()
}
