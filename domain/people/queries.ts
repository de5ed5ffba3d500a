import { eq } from 'drizzle-orm'
import { people } from '#db/schema/people.ts'
import type { Ctx } from '#domain/ctx.ts'
import { isSlug } from '#domain/slugs.ts'

export type PersonRow = Pick<typeof people.$inferSelect, 'id' | 'slug' | 'name' | 'role' | 'biography'>

export async function personBySlug(ctx: Ctx, slug: string): Promise<PersonRow | null> {
  if (!isSlug(slug)) return null
  const [person] = await ctx.db.select().from(people).where(eq(people.slug, slug))
  return person ?? null
}

export async function personById(ctx: Ctx, id: number): Promise<PersonRow | null> {
  const [person] = await ctx.db.select().from(people).where(eq(people.id, id))
  return person ?? null
}
