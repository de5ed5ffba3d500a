import { createTranslator } from 'next-intl'
import type { Language } from '#domain/languages.ts'
import ar from './ar.json' with { type: 'json' }
import en from './en.json' with { type: 'json' }
import fr from './fr.json' with { type: 'json' }
import { localeOf } from './settings.ts'

const catalogues: Record<Language, typeof fr> = { fr, ar, en }

/** The paper's own words in one language, for server components; browser code gets them as props. */
export function translator(language: Language) {
  return createTranslator({ locale: localeOf(language), messages: catalogues[language] })
}

export type Translator = ReturnType<typeof translator>
