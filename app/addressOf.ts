import type { Language } from '#domain/languages.ts'
import { languageOf } from './languageOf.ts'

type One = Promise<{ locale: string; slug: string }>
type Many = Promise<{ locale: string; path?: string[] }>

/** What `/article/{slug}` and its like ask for, in the letters the slug is written in. */
export async function addressOf(params: One): Promise<{ language: Language; slug: string }> {
  const { locale, slug } = await params
  return { language: languageOf(locale), slug: decoded(slug) }
}

/** The same for an address of any number of steps. */
export async function longAddressOf(params: Many): Promise<{ language: Language; steps: string[] }> {
  const { locale, path = [] } = await params
  return { language: languageOf(locale), steps: path.map(decoded) }
}

/**
 * Next hands on the parts of an address percent-encoded (vercel/next.js#48058). What stands for no text, or would make two
 * parts of one, stays as it is: no slug has a percent sign, so it is not found.
 */
function decoded(part: string): string {
  try {
    const text = decodeURIComponent(part)
    return text.includes('/') ? part : text
  } catch {
    return part
  }
}
