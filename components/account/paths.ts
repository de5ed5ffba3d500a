import { defaultLanguage, type Language } from '#domain/languages.ts'

/** Where the reader's own pages stand. */
export const accountPaths = {
  signIn: (language: Language) => inLanguage(language, '/sign-in'),
  register: (language: Language) => inLanguage(language, '/register'),
}

function inLanguage(language: Language, path: string): string {
  return language === defaultLanguage ? path : `/${language}${path}`
}
