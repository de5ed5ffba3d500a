import type { Language } from '#domain/languages.ts'
import { defaultLocales, defaultTimeZone } from '#domain/site/defaults.ts'

/** How an edition writes its numbers and dates. */
export type Settings = { locale: string; timeZone: string }

declare global {
  // The server holds several copies of this module, one a bundle, and one paper.
  var kiosqueSettings: { timeZone: string; locales: Partial<Record<Language, string>> } | undefined
}

/** From now on this edition is written so. Whoever renders a page says it first; see `app/editionOf.ts`. */
export function holdSettings(language: Language, { locale, timeZone }: Settings): void {
  const locales = { ...globalThis.kiosqueSettings?.locales, [language]: locale }
  globalThis.kiosqueSettings = { timeZone, locales }
}

export function localeOf(language: Language): string {
  return onPage()?.locale ?? globalThis.kiosqueSettings?.locales[language] ?? defaultLocales[language]
}

/** The time zone of the paper, which all its editions share. */
export function paperTimeZone(): string {
  return onPage()?.timeZone ?? globalThis.kiosqueSettings?.timeZone ?? defaultTimeZone
}

/** In the browser, what the page says of itself: it is written in one language. */
function onPage(): Partial<Settings> | undefined {
  return typeof document === 'undefined' ? undefined : document.documentElement.dataset
}
