import { eq } from 'drizzle-orm'
import { siteSettings, siteTexts } from '#db/schema/site.ts'
import type { Ctx } from '#domain/ctx.ts'
import type { Language } from '#domain/languages.ts'
import { defaultLocales, defaultTimeZone } from './defaults.ts'

export type SiteRow = {
  name: string
  tagline: string
  description: string
  notice: string
  locale: string
  timeZone: string
}

/** The paper in one language; one that has no texts yet in it goes by the product's name. */
export async function siteIn(ctx: Ctx, language: Language): Promise<SiteRow> {
  const [row] = await ctx.db
    .select({ settings: siteSettings, texts: siteTexts })
    .from(siteSettings)
    .leftJoin(siteTexts, eq(siteTexts.language, language))
  return {
    name: row?.texts?.name ?? 'Kiosque',
    tagline: row?.texts?.tagline ?? '',
    description: row?.texts?.description ?? '',
    notice: row?.texts?.notice ?? '',
    locale: row?.texts?.locale ?? defaultLocales[language],
    timeZone: row?.settings.timeZone ?? defaultTimeZone,
  }
}
