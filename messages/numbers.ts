import type { Language } from '#domain/languages.ts'
import { localeOf } from './settings.ts'

/** `1 334` */
export function number(value: number, language: Language): string {
  return new Intl.NumberFormat(localeOf(language)).format(value)
}

/** `33,5 %` for 33.5, and `34 %` for 34. */
export function percentage(value: number, language: Language): string {
  return new Intl.NumberFormat(localeOf(language), { style: 'percent', maximumFractionDigits: 1 }).format(value / 100)
}

/** `Lamia Bensalem et Karim Ould Ali` */
export function list(names: string[], language: Language): string {
  return new Intl.ListFormat(localeOf(language), { type: 'conjunction' }).format(names)
}
