import { languages, type Language } from '#domain/languages.ts'
import { fromSchema } from '#messages/locales.ts'

/** Where the same page stands, in each language it exists in. */
export type Addresses = Partial<Record<Language, string>>

type Version = { language: keyof typeof fromSchema; path: string }

/** Of what is written anew for each language: at its own address, and at those of its translations. */
export function addressesOf(own: Version & { translations: Version[] }): Addresses {
  return Object.fromEntries([own, ...own.translations].map(({ language, path }) => [fromSchema[language], path]))
}

/** Of what every edition has: one of `paths`, in each language. */
export function everyAddress(path: (language: Language) => string): Addresses {
  return Object.fromEntries(languages.map((language) => [language, path(language)]))
}
