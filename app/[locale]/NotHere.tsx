import type { Metadata } from 'next'
import { cacheTag } from 'next/cache'
import { pageLife } from '#app/pageLife.ts'
import { Missing } from '#components/missing/Missing.tsx'
import { MissingPage } from '#components/missing/MissingPage.tsx'
import { tags } from '#domain/cacheTags.ts'
import type { Language } from '#domain/languages.ts'
import { graphql } from '#graphql/__generated__/documents/gql.ts'
import { execute } from '#graphql/execute.ts'
import { inSchema } from '#messages/locales.ts'
import { translator } from '#messages/translator.ts'
import { Frame } from './Frame.tsx'

export const missingDocument = graphql(`
  query Missing($language: Language!) {
    ...MissingPage_query
  }
`)

async function readWayOut(language: Language) {
  'use cache'
  pageLife()
  cacheTag(tags.front, tags.sections)
  return execute(missingDocument, { language: inSchema[language] })
}

export function missingMetadata(language: Language): Metadata {
  return { title: translator(language)('missing.title') }
}

/** The page for what is not here: status 404, and ways to go on. */
export async function NotHere({ language }: { language: Language }) {
  const wayOut = await readWayOut(language)
  return (
    <Frame language={language}>
      <Missing>
        <MissingPage query={wayOut} language={language} />
      </Missing>
    </Frame>
  )
}
