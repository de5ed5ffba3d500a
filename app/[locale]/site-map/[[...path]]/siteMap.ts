import { cacheTag } from 'next/cache'
import { numberedPage } from '#app/numberedPage.ts'
import { pageLife } from '#app/pageLife.ts'
import { tags } from '#domain/cacheTags.ts'
import type { Language } from '#domain/languages.ts'
import { graphql } from '#graphql/__generated__/documents/gql.ts'
import { execute } from '#graphql/execute.ts'
import { inSchema } from '#messages/locales.ts'

export const siteMapDocument = graphql(`
  query SiteMapPage($page: Int!, $language: Language!) {
    tags(language: $language, page: $page) {
      pageCount
    }
    people(language: $language, page: $page) {
      pageCount
    }
    agencies(language: $language, page: $page) {
      pageCount
    }
    ...SiteMapPage_query
  }
`)

/** One page of the site map, from what follows `/site-map`; null when there is no such page. */
export async function readSiteMap(steps: string[], language: Language) {
  'use cache'
  pageLife()
  cacheTag(tags.site, tags.sections, tags.latest)
  const place = numberedPage(steps)
  if (!place || place.steps.length > 0) return null

  const query = await execute(siteMapDocument, { page: place.page, language: inSchema[language] })
  const pageCount = Math.max(query.tags.pageCount, query.people.pageCount, query.agencies.pageCount)
  return place.page > 1 && place.page > pageCount ? null : { query, page: place.page, pageCount }
}
