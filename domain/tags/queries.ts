import { and, asc, eq, inArray } from 'drizzle-orm'
import { tags } from '#db/schema/tags.ts'
import type { Ctx } from '#domain/ctx.ts'
import type { Language } from '#domain/languages.ts'
import { inAlphabet, parseNamed, type NamedList, type NamedRequest } from '#domain/lists/byName.ts'
import { isSlug } from '#domain/slugs.ts'

export type TagRow = Pick<
  typeof tags.$inferSelect,
  'id' | 'language' | 'translationGroup' | 'slug' | 'name' | 'description'
>

export type TagList = NamedList<TagRow>

export async function tagBySlug(ctx: Ctx, key: { language: Language; slug: string }): Promise<TagRow | null> {
  if (!isSlug(key.slug)) return null
  const [tag] = await ctx.db
    .select()
    .from(tags)
    .where(and(eq(tags.language, key.language), eq(tags.slug, key.slug)))
  return tag ?? null
}

export async function tagById(ctx: Ctx, id: number): Promise<TagRow | null> {
  const [tag] = await ctx.db.select().from(tags).where(eq(tags.id, id))
  return tag ?? null
}

/** The tags of one language by name. Errors: `BAD_USER_INPUT`, see `parseNamed`. */
export async function listTags(
  ctx: Ctx,
  { language, ...request }: NamedRequest & { language: Language },
): Promise<TagList> {
  const { size, offset } = parseNamed(request)
  const ofLanguage = eq(tags.language, language)
  const nodes = await ctx.db
    .select()
    .from(tags)
    .where(ofLanguage)
    .orderBy(inAlphabet(tags.name), asc(tags.id))
    .limit(size)
    .offset(offset)
  return { nodes, size, count: () => ctx.db.$count(tags, ofLanguage) }
}

/** The tags of these translation groups, in every language. */
export function tagsInGroups(ctx: Ctx, groups: readonly string[]): Promise<TagRow[]> {
  return ctx.db
    .select()
    .from(tags)
    .where(inArray(tags.translationGroup, [...groups]))
    .orderBy(asc(tags.language))
}
