import type { Language } from '#domain/languages.ts'
import { locales } from './locales.ts'

/** `1 334` */
export function number(value: number, language: Language): string {
  return new Intl.NumberFormat(locales[language]).format(value)
}

/** `33,5 %` for 33.5, and `34 %` for 34. */
export function percentage(value: number, language: Language): string {
  return new Intl.NumberFormat(locales[language], { style: 'percent', maximumFractionDigits: 1 }).format(value / 100)
}

/** `Lamia Bensalem et Karim Ould Ali` */
export function list(names: string[], language: Language): string {
  return new Intl.ListFormat(locales[language], { type: 'conjunction' }).format(names)
}
