import type { Language } from '#domain/languages.ts'
import { graphql } from '#graphql/__generated__/documents/gql.ts'
import { readFragment, type FragmentType } from '#graphql/__generated__/documents/fragment-masking.ts'
import { monthOfYear, weekdays, weeksOf } from '#messages/calendar.ts'
import { number } from '#messages/numbers.ts'
import { translator } from '#messages/translator.ts'
import styles from './Calendar.module.css'

export const Calendar_month = graphql(`
  fragment Calendar_month on ArchiveMonth {
    days {
      day
      path
      articleCount
    }
  }
`)

type Props = {
  /** What the month holds; null when that is nothing. */
  month: FragmentType<typeof Calendar_month> | null
  date: { year: number; month: number; day?: number }
  language: Language
}

/** A month as it hangs on a wall; days with articles lead to them. */
export function Calendar({ date, language, ...props }: Props) {
  const days = readFragment(Calendar_month, props.month)?.days ?? []
  const most = Math.max(...days.map((day) => day.articleCount))
  return (
    <table className={styles.calendar}>
      <caption className="visually-hidden">{monthOfYear(date, language)}</caption>
      <thead>
        <tr>
          {weekdays(language).map(({ short, long }) => (
            <th key={long} scope="col" abbr={long}>
              {short}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(date, language).map((week, index) => (
          <tr key={index}>
            {week.map((day, place) => (
              <td key={place}>
                {day > 0 && (
                  <Day
                    day={day}
                    found={days.find((found) => found.day === day)}
                    here={day === date.day}
                    most={most}
                    language={language}
                  />
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

type DayProps = {
  day: number
  found: { path: string; articleCount: number } | undefined
  here: boolean
  most: number
  language: Language
}

function Day({ day, found, here, most, language }: DayProps) {
  const current = here ? 'date' : undefined
  if (found === undefined) {
    return (
      <span className={styles.empty} aria-current={current}>
        {number(day, language)}
      </span>
    )
  }
  const count = translator(language)('archive.count', { count: found.articleCount })
  return (
    <a
      className={styles.day}
      href={found.path}
      aria-current={current}
      style={{ '--share': `${(100 * found.articleCount) / most}%` }}
    >
      {number(day, language)}
      <span className="visually-hidden">, {count}</span>
    </a>
  )
}
