import type { Language } from '#domain/languages.ts'
import { holdSettings } from '#messages/settings.ts'
import { readShell } from './[locale]/shell.ts'
import { languageOf } from './languageOf.ts'

/** The language a route stands under, its numbers and dates from here on written as the paper's settings say. */
export async function editionOf(locale: string): Promise<Language> {
  const language = languageOf(locale)
  const { site } = await readShell(language)
  holdSettings(language, site)
  return language
}
