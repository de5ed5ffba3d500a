import type { Language } from '#domain/languages.ts'
import { graphql } from '#graphql/__generated__/documents/gql.ts'
import { readFragment, type FragmentType } from '#graphql/__generated__/documents/fragment-masking.ts'
import { isoDate, monthName } from '#messages/calendar.ts'
import { translator } from '#messages/translator.ts'
import styles from './MonthGrid.module.css'

export const MonthGrid_year = graphql(`
  fragment MonthGrid_year on ArchiveYear {
    months {
      year
      month
      path
      articleCount
    }
  }
`)

/** The months of a year that hold articles, each as tall as it holds many. */
export function MonthGrid(props: { year: FragmentType<typeof MonthGrid_year>; language: Language }) {
  const { months } = readFragment(MonthGrid_year, props.year)
  const t = translator(props.language)
  const most = Math.max(...months.map((month) => month.articleCount))
  return (
    <ol className={styles.months}>
      {months.map((month) => (
        <li key={month.path}>
          <a className={styles.month} href={month.path} style={{ '--share': `${(100 * month.articleCount) / most}%` }}>
            <time className={styles.name} dateTime={isoDate(month)}>
              {monthName(month, props.language)}
            </time>
            <span className={styles.count}>{t('archive.count', { count: month.articleCount })}</span>
          </a>
        </li>
      ))}
    </ol>
  )
}
