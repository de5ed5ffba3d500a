import { and, asc, eq, sql } from 'drizzle-orm'
import { agencies, agencyTexts } from '#db/schema/agencies.ts'
import type { Ctx } from '#domain/ctx.ts'
import { defaultLanguage, type Language } from '#domain/languages.ts'
import { inAlphabet, parseNamed, type NamedList, type NamedRequest } from '#domain/lists/byName.ts'
import { isSlug } from '#domain/slugs.ts'

/** An agency as the readers of `language` are told of it. */
export type AgencyRow = typeof agencies.$inferSelect & { language: Language }

export type AgencyList = NamedList<AgencyRow>

const name = sql<string>`coalesce(${agencyTexts.name}, ${agencies.name})`

/** In the words of one language, or in its own where there are none in that one. */
export async function agencyBySlug(ctx: Ctx, key: { language: Language; slug: string }): Promise<AgencyRow | null> {
  if (!isSlug(key.slug)) return null
  const [agency] = await agenciesIn(ctx, key.language).where(eq(agencies.slug, key.slug))
  return agency === undefined ? null : { ...agency, language: key.language }
}

/** In its own words. */
export async function agencyById(ctx: Ctx, id: number): Promise<AgencyRow | null> {
  const [agency] = await ctx.db.select().from(agencies).where(eq(agencies.id, id))
  return agency === undefined ? null : { ...agency, language: defaultLanguage }
}

/** The agencies by name, in the words of one language. Errors: `BAD_USER_INPUT`, see `parseNamed`. */
export async function listAgencies(
  ctx: Ctx,
  { language, ...request }: NamedRequest & { language: Language },
): Promise<AgencyList> {
  const { size, offset } = parseNamed(request)
  const rows = await agenciesIn(ctx, language).orderBy(inAlphabet(name), asc(agencies.id)).limit(size).offset(offset)
  return { nodes: rows.map((row) => ({ ...row, language })), size, count: () => ctx.db.$count(agencies) }
}

function agenciesIn(ctx: Ctx, language: Language) {
  return ctx.db
    .select({
      id: agencies.id,
      slug: agencies.slug,
      name,
      description: sql<string>`coalesce(${agencyTexts.description}, ${agencies.description})`,
      url: agencies.url,
    })
    .from(agencies)
    .leftJoin(agencyTexts, and(eq(agencyTexts.agencyId, agencies.id), eq(agencyTexts.language, language)))
    .$dynamic()
}
