import type { Language } from '#domain/languages.ts'

const shape = /^([a-z]{2})(?:-[A-Z]{2})?(?:-u-nu-([a-z]{3,8}))?$/

/**
 * Whether an edition can write its numbers and dates so: its own language, and if need be a country and a numbering system,
 * as BCP 47 spells them: `ar-DZ`, `ar-EG-u-nu-arab`.
 */
export function isLocaleOf(language: Language, locale: string): boolean {
  const [matched, own, numerals] = shape.exec(locale) ?? []
  if (matched === undefined || own !== language) return false
  return numerals === undefined || new Intl.NumberFormat(locale).resolvedOptions().numberingSystem === numerals
}

/** Whether this is the IANA name of a time zone, such as `Africa/Algiers`. */
export function isTimeZone(name: string): boolean {
  // `+01:00` is one to Intl too, but not to PostgreSQL, which counts it the other way round.
  if (!/^[A-Z]/.test(name)) return false
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}
