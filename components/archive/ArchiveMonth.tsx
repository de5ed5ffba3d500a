import { ArticleList } from '#components/list/ArticleList.tsx'
import type { Language } from '#domain/languages.ts'
import { paths } from '#domain/paths.ts'
import { graphql } from '#graphql/__generated__/documents/gql.ts'
import { readFragment, type FragmentType } from '#graphql/__generated__/documents/fragment-masking.ts'
import { monthOfYear, yearName } from '#messages/calendar.ts'
import { translator } from '#messages/translator.ts'
import { ArchivePage } from './ArchivePage.tsx'
import { Calendar } from './Calendar.tsx'

export const ArchiveMonth_month = graphql(`
  fragment ArchiveMonth_month on ArchiveMonth {
    path
    articleCount
    previous {
      year
      month
      path
    }
    next {
      year
      month
      path
    }
    articles(first: 15, page: $page) {
      ...ArticleList_connection
    }
    ...Calendar_month
  }
`)

type Month = { year: number; month: number }

type Props = {
  /** What the month holds; null when that is nothing. */
  month: FragmentType<typeof ArchiveMonth_month> | null
  date: Month
  page: number
  language: Language
}

export function ArchiveMonth({ date, page, language, ...props }: Props) {
  const month = readFragment(ArchiveMonth_month, props.month)
  const t = translator(language)
  const named = (other: (Month & { path: string }) | null | undefined) =>
    other == null ? null : { name: monthOfYear(other, language), path: other.path }
  return (
    <ArchivePage
      trail={[
        { name: t('archive.title'), path: paths.archive(language) },
        { name: yearName(date.year, language), path: paths.archive(language, date.year) },
      ]}
      title={monthOfYear(date, language)}
      articleCount={month?.articleCount ?? 0}
      previous={named(month?.previous)}
      next={named(month?.next)}
      aside={<Calendar month={month} date={date} language={language} />}
      language={language}
    >
      {month ? (
        <ArticleList articles={month.articles} path={month.path} page={page} language={language} />
      ) : (
        <p>{t('archive.noneThen')}</p>
      )}
    </ArchivePage>
  )
}
