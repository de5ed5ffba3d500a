import type { Language } from '#domain/languages.ts'
import { paths } from '#domain/paths.ts'
import { graphql } from '#graphql/__generated__/documents/gql.ts'
import { readFragment, type FragmentType } from '#graphql/__generated__/documents/fragment-masking.ts'
import { yearName } from '#messages/calendar.ts'
import { translator } from '#messages/translator.ts'
import { SiteMapPart } from './SiteMapPart.tsx'
import styles from './SiteMapWays.module.css'

export const SiteMapWays_query = graphql(`
  fragment SiteMapWays_query on Query {
    archive(language: $language) {
      path
      years {
        year
        path
      }
    }
    pages(language: $language) {
      title
      path
    }
  }
`)

type Link = { name: string; path: string }

/** What leads to everything at once, the years of the archive, and the pages about the paper. */
export function SiteMapWays(props: { query: FragmentType<typeof SiteMapWays_query>; language: Language }) {
  const { archive, pages } = readFragment(SiteMapWays_query, props.query)
  const { language } = props
  const t = translator(language)
  const reading = [
    { name: t('breadcrumb.front'), path: paths.front(language) },
    { name: t('latest.title'), path: paths.latest(language) },
    { name: t('mostRead.title'), path: paths.mostRead(language) },
    { name: t('video.title'), path: paths.videos(language) },
    { name: t('poll.title'), path: paths.polls(language) },
    { name: t('search.title'), path: paths.search(language) },
  ]
  const years = archive.years.map(({ year, path }) => ({ name: yearName(year, language), path }))
  return (
    <>
      <SiteMapPart id="reading" title={t('siteMap.reading')}>
        <Links links={reading} />
      </SiteMapPart>
      <SiteMapPart id="archive" title={t('archive.title')}>
        <Links links={[{ name: t('siteMap.wholeArchive'), path: archive.path }, ...years]} />
      </SiteMapPart>
      {pages.length > 0 && (
        <SiteMapPart id="paper" title={t('siteMap.paper')}>
          <Links links={pages.map(({ title, path }) => ({ name: title, path }))} />
        </SiteMapPart>
      )}
    </>
  )
}

function Links({ links }: { links: Link[] }) {
  return (
    <ul className={styles.links}>
      {links.map(({ name, path }) => (
        <li key={path}>
          <a href={path}>{name}</a>
        </li>
      ))}
    </ul>
  )
}
