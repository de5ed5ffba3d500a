import { ListPage } from '#components/list/ListPage.tsx'
import type { Language } from '#domain/languages.ts'
import { graphql } from '#graphql/__generated__/documents/gql.ts'
import { readFragment, type FragmentType } from '#graphql/__generated__/documents/fragment-masking.ts'
import { yearName } from '#messages/calendar.ts'
import { translator } from '#messages/translator.ts'
import styles from './ArchiveFront.module.css'
import { MonthGrid } from './MonthGrid.tsx'

export const ArchiveFront_archive = graphql(`
  fragment ArchiveFront_archive on Archive {
    years {
      year
      path
      articleCount
      ...MonthGrid_year
    }
  }
`)

/** All years with their months. */
export function ArchiveFront(props: { archive: FragmentType<typeof ArchiveFront_archive>; language: Language }) {
  const { years } = readFragment(ArchiveFront_archive, props.archive)
  const t = translator(props.language)
  return (
    <ListPage title={t('archive.title')} description={t('archive.description')}>
      {years.length === 0 && <p>{t('archive.none')}</p>}
      {years.map((year) => (
        <section key={year.year} className={styles.year} aria-labelledby={`year-${year.year}`}>
          <header className={styles.header}>
            <h2 id={`year-${year.year}`} className={styles.name}>
              <a href={year.path}>{yearName(year.year, props.language)}</a>
            </h2>
            <p className={styles.count}>{t('archive.count', { count: year.articleCount })}</p>
          </header>
          <MonthGrid year={year} language={props.language} />
        </section>
      ))}
    </ListPage>
  )
}
