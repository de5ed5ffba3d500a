import type { Language } from '#domain/languages.ts'

/** Of a paper that has no settings yet. */
export const defaultTimeZone = 'Africa/Algiers'

/** How each edition writes its numbers and dates unless told otherwise: as the papers of the region do. */
export const defaultLocales: Record<Language, string> = { fr: 'fr-FR', ar: 'ar-DZ', en: 'en-GB' }
