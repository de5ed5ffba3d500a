import type { Language } from '#domain/languages.ts'
import { editionOf } from './editionOf.ts'
import { readableStep } from './readableStep.ts'

type One = Promise<{ locale: string; slug: string }>
type Many = Promise<{ locale: string; path?: string[] }>

/** What `/article/{slug}` and its like ask for, in the letters the slug is written in. */
export async function addressOf(params: One): Promise<{ language: Language; slug: string }> {
  const { locale, slug } = await params
  return { language: await editionOf(locale), slug: readableStep(slug) }
}

/** The same for an address of any number of steps. */
export async function longAddressOf(params: Many): Promise<{ language: Language; steps: string[] }> {
  const { locale, path = [] } = await params
  return { language: await editionOf(locale), steps: path.map(readableStep) }
}
