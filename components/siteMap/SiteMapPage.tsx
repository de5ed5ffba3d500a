import { ListPage } from '#components/list/ListPage.tsx'
import { Pagination } from '#components/list/Pagination.tsx'
import type { Language } from '#domain/languages.ts'
import { paths } from '#domain/paths.ts'
import { graphql } from '#graphql/__generated__/documents/gql.ts'
import { readFragment, type FragmentType } from '#graphql/__generated__/documents/fragment-masking.ts'
import { translator } from '#messages/translator.ts'
import { SiteMapNames } from './SiteMapNames.tsx'
import { SiteMapSections } from './SiteMapSections.tsx'
import { SiteMapWays } from './SiteMapWays.tsx'

export const SiteMapPage_query = graphql(`
  fragment SiteMapPage_query on Query {
    tags(language: $language, page: $page) {
      pageCount
    }
    people(language: $language, page: $page) {
      pageCount
    }
    agencies(language: $language, page: $page) {
      pageCount
    }
    ...SiteMapSections_query
    ...SiteMapNames_query
    ...SiteMapWays_query
  }
`)

type Props = { query: FragmentType<typeof SiteMapPage_query>; page: number; language: Language }

/** Every kind of page there is; subjects, people and agencies go on where they are more than fit one page. */
export function SiteMapPage({ page, language, ...props }: Props) {
  const query = readFragment(SiteMapPage_query, props.query)
  const t = translator(language)
  const { tags, people, agencies } = query
  const pageCount = Math.max(tags.pageCount, people.pageCount, agencies.pageCount)
  return (
    <ListPage title={t('siteMap.title')} description={t('siteMap.description')}>
      {page === 1 && <SiteMapWays query={query} language={language} />}
      {page === 1 && <SiteMapSections query={query} language={language} />}
      <SiteMapNames query={query} language={language} />
      <Pagination path={paths.siteMap(language)} page={page} pageCount={pageCount} language={language} />
    </ListPage>
  )
}
