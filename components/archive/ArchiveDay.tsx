import { ArticleList } from '#components/list/ArticleList.tsx'
import type { Language } from '#domain/languages.ts'
import { paths } from '#domain/paths.ts'
import { graphql } from '#graphql/__generated__/documents/gql.ts'
import { readFragment, type FragmentType } from '#graphql/__generated__/documents/fragment-masking.ts'
import { dayOfWeekAndYear, dayOfYear, monthName, yearName } from '#messages/calendar.ts'
import { translator } from '#messages/translator.ts'
import { ArchivePage } from './ArchivePage.tsx'
import { Calendar } from './Calendar.tsx'

export const ArchiveDay_archive = graphql(`
  fragment ArchiveDay_archive on Archive {
    month(year: $year, month: $month) {
      ...Calendar_month
    }
    day(year: $year, month: $month, day: $day) {
      path
      articleCount
      previous {
        year
        month
        day
        path
      }
      next {
        year
        month
        day
        path
      }
      articles(first: 15, page: $page) {
        ...ArticleList_connection
      }
    }
  }
`)

type Day = { year: number; month: number; day: number }

type Props = { archive: FragmentType<typeof ArchiveDay_archive>; date: Day; page: number; language: Language }

/** A day, which may hold nothing. */
export function ArchiveDay({ date, page, language, ...props }: Props) {
  const { month, day } = readFragment(ArchiveDay_archive, props.archive)
  const t = translator(language)
  const named = (other: (Day & { path: string }) | null | undefined) =>
    other == null ? null : { name: dayOfYear(other, language), path: other.path }
  return (
    <ArchivePage
      trail={[
        { name: t('archive.title'), path: paths.archive(language) },
        { name: yearName(date.year, language), path: paths.archive(language, date.year) },
        { name: monthName(date, language), path: paths.archive(language, date.year, date.month) },
      ]}
      title={dayOfWeekAndYear(date, language)}
      articleCount={day?.articleCount ?? 0}
      previous={named(day?.previous)}
      next={named(day?.next)}
      aside={<Calendar month={month ?? null} date={date} language={language} />}
      language={language}
    >
      {day ? (
        <ArticleList articles={day.articles} path={day.path} page={page} language={language} />
      ) : (
        <p>{t('archive.noneThen')}</p>
      )}
    </ArchivePage>
  )
}
