import { notFound } from 'next/navigation'
import { isLanguage, type Language } from '#domain/languages.ts'

/** The language a route stands under; any other word there is no page of ours. */
export function languageOf(locale: string): Language {
  if (!isLanguage(locale)) notFound()
  return locale
}
