import type { Language } from '#domain/languages.ts'
import { paths } from '#domain/paths.ts'
import { graphql } from '#graphql/__generated__/documents/gql.ts'
import { readFragment, type FragmentType } from '#graphql/__generated__/documents/fragment-masking.ts'
import { yearName } from '#messages/calendar.ts'
import { translator } from '#messages/translator.ts'
import { ArchivePage } from './ArchivePage.tsx'
import { MonthGrid } from './MonthGrid.tsx'

export const ArchiveYear_year = graphql(`
  fragment ArchiveYear_year on ArchiveYear {
    articleCount
    previous {
      year
      path
    }
    next {
      year
      path
    }
    ...MonthGrid_year
  }
`)

type Props = {
  /** What the year holds; null when that is nothing. */
  year: FragmentType<typeof ArchiveYear_year> | null
  date: { year: number }
  language: Language
}

export function ArchiveYear({ date, language, ...props }: Props) {
  const year = readFragment(ArchiveYear_year, props.year)
  const t = translator(language)
  const named = (other: { year: number; path: string } | null | undefined) =>
    other == null ? null : { name: yearName(other.year, language), path: other.path }
  return (
    <ArchivePage
      trail={[{ name: t('archive.title'), path: paths.archive(language) }]}
      title={yearName(date.year, language)}
      articleCount={year?.articleCount ?? 0}
      previous={named(year?.previous)}
      next={named(year?.next)}
      language={language}
    >
      {year ? (
        <section aria-labelledby="list-title">
          <h2 id="list-title" className="visually-hidden">
            {t('archive.months', { year: yearName(date.year, language) })}
          </h2>
          <MonthGrid year={year} language={language} />
        </section>
      ) : (
        <p>{t('archive.noneThen')}</p>
      )}
    </ArchivePage>
  )
}
