import { eq } from 'drizzle-orm'
import { agencies } from '#db/schema/agencies.ts'
import type { Ctx } from '#domain/ctx.ts'
import { isSlug } from '#domain/slugs.ts'

export type AgencyRow = typeof agencies.$inferSelect

export async function agencyBySlug(ctx: Ctx, slug: string): Promise<AgencyRow | null> {
  if (!isSlug(slug)) return null
  const [agency] = await ctx.db.select().from(agencies).where(eq(agencies.slug, slug))
  return agency ?? null
}

export async function agencyById(ctx: Ctx, id: number): Promise<AgencyRow | null> {
  const [agency] = await ctx.db.select().from(agencies).where(eq(agencies.id, id))
  return agency ?? null
}
