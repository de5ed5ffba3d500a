import type { Language } from '#domain/languages.ts'
import { locales } from '#messages/locales.ts'
import { readShell } from './shell.ts'

type Base = { siteName: string; locale: string; type: 'website' }

/** What every page tells those who share it. Next replaces the layout's whole `openGraph` by a page's: each spreads this in. */
export async function openGraphBase(language: Language): Promise<Base> {
  const { site } = await readShell(language)
  return { siteName: site.name, locale: locales[language].replace('-', '_'), type: 'website' }
}
