import { cacheTag } from 'next/cache'
import { dayLife, pageLife } from '#app/pageLife.ts'
import { tags } from '#domain/cacheTags.ts'
import type { Language } from '#domain/languages.ts'
import { graphql } from '#graphql/__generated__/documents/gql.ts'
import { execute } from '#graphql/execute.ts'
import { dayInFull, isoDay } from '#messages/dates.ts'
import { inSchema } from '#messages/locales.ts'

export const shellDocument = graphql(`
  query Shell($language: Language!) {
    site(language: $language) {
      name
      tagline
      description
      locale
      timeZone
    }
    ...Shell_query
  }
`)

/** What stands around every page of one language. */
export async function readShell(language: Language) {
  'use cache'
  pageLife()
  cacheTag(tags.site, tags.sections)
  return execute(shellDocument, { language: inSchema[language] })
}

/** The day it is for the paper's readers. */
export async function readToday(language: Language) {
  'use cache'
  const now = new Date()
  dayLife(now)
  cacheTag(tags.site)
  return { iso: isoDay(now), text: dayInFull(now, language) }
}
