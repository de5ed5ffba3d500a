/** The languages the paper is written in; the first is the one whose addresses carry no prefix. */
export const languages = ['fr', 'ar', 'en'] as const

export type Language = (typeof languages)[number]

export const defaultLanguage: Language = 'fr'

export function isLanguage(value: string): value is Language {
  return languages.some((language) => language === value)
}

export function directionOf(language: Language): 'ltr' | 'rtl' {
  return language === 'ar' ? 'rtl' : 'ltr'
}
