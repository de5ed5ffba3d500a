import type { Language } from '#domain/languages.ts'

/** What each language calls itself. */
export const ownNames: Record<Language, string> = { fr: 'Français', ar: 'العربية', en: 'English' }

/** The languages by the names the schema gives them. */
export const fromSchema = { FR: 'fr', AR: 'ar', EN: 'en' } as const

/** The names the schema gives the languages. */
export const inSchema = { fr: 'FR', ar: 'AR', en: 'EN' } as const
