import type { Language } from '#domain/languages.ts'
import { graphql } from '#graphql/__generated__/documents/gql.ts'
import { readFragment, type FragmentType } from '#graphql/__generated__/documents/fragment-masking.ts'
import { isoDate, monthName } from '#messages/calendar.ts'
import { translator } from '#messages/translator.ts'
import styles from './MonthGrid.module.css'

export const MonthGrid_year = graphql(`
  fragment MonthGrid_year on ArchiveYear {
    year
    months {
      year
      month
      path
      articleCount
    }
  }
`)

const twelve = Array.from({ length: 12 }, (_, index) => index + 1)

/** The months of a year, each as long as it holds many; on a phone only those that hold any. */
export function MonthGrid(props: { year: FragmentType<typeof MonthGrid_year>; language: Language }) {
  const { year, months } = readFragment(MonthGrid_year, props.year)
  const t = translator(props.language)
  const most = Math.max(...months.map((month) => month.articleCount))
  const byNumber = new Map(months.map((month) => [month.month, month]))
  return (
    <ol className={styles.months}>
      {twelve.map((number) => {
        const month = byNumber.get(number)
        const name = monthName({ year, month: number }, props.language)
        if (!month) {
          return (
            <li key={number} className={styles.empty}>
              <span className={styles.name}>{name}</span>
            </li>
          )
        }
        return (
          <li key={number}>
            <a
              className={styles.month}
              href={month.path}
              style={{ '--share': `${(100 * month.articleCount) / most}%` }}
            >
              <time className={styles.name} dateTime={isoDate(month)}>
                {name}
              </time>
              <span className={styles.count}>{t('archive.count', { count: month.articleCount })}</span>
            </a>
          </li>
        )
      })}
    </ol>
  )
}
