import type { Language } from '#domain/languages.ts'

/** How each language writes its numbers and dates: as the papers of the region do. */
export const locales: Record<Language, string> = { fr: 'fr-FR', ar: 'ar-DZ', en: 'en-GB' }

/** What each language calls itself. */
export const ownNames: Record<Language, string> = { fr: 'Français', ar: 'العربية', en: 'English' }

/** The languages by the names the schema gives them. */
export const fromSchema = { FR: 'fr', AR: 'ar', EN: 'en' } as const
