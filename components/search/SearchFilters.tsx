import type { Language } from '#domain/languages.ts'
import { graphql } from '#graphql/__generated__/documents/gql.ts'
import { readFragment, type FragmentType } from '#graphql/__generated__/documents/fragment-masking.ts'
import { translator } from '#messages/translator.ts'
import { kindNames, periodNames } from './filterNames.ts'
import { FilterGroup } from './FilterGroup.tsx'
import type { Asked } from './searchAddress.ts'
import styles from './SearchFilters.module.css'

export const SearchFilters_results = graphql(`
  fragment SearchFilters_results on SearchResults {
    sections {
      section {
        name
        sectionPath
      }
      count {
        ...FilterGroup_count
      }
    }
    periods {
      period
      count {
        ...FilterGroup_count
      }
    }
    kinds {
      kind
      count {
        ...FilterGroup_count
      }
    }
    tags {
      tag {
        name
        slug
      }
      count {
        ...FilterGroup_count
      }
    }
    people {
      person {
        name
        slug
      }
      count {
        ...FilterGroup_count
      }
    }
  }
`)

const periods = { DAY: 'day', WEEK: 'week', MONTH: 'month', YEAR: 'year' } as const
const kinds = { VIDEO: 'video', GALLERY: 'gallery' } as const

type Props = { results: FragmentType<typeof SearchFilters_results>; asked: Asked; language: Language }

/** What the results can be narrowed to, each with how many it would leave; behind one button where there is no room. */
export function SearchFilters({ asked, language, ...props }: Props) {
  const results = readFragment(SearchFilters_results, props.results)
  const t = translator(language)
  const shared = { asked, language }
  return (
    <details className={styles.filters}>
      <summary className={styles.summary}>{t('search.refine')}</summary>
      <div className={styles.groups}>
        <FilterGroup
          {...shared}
          title={t('search.sections')}
          name="section"
          choices={results.sections
            .toSorted((a, b) => (a.section.sectionPath < b.section.sectionPath ? -1 : 1))
            .map(({ section, count }) => ({
              value: section.sectionPath,
              label: section.name,
              depth: section.sectionPath.split('/').length - 1,
              count,
            }))}
        />
        <FilterGroup
          {...shared}
          title={t('search.periods')}
          name="period"
          choices={results.periods.map(({ period, count }) => ({
            value: periods[period],
            label: periodNames(language)[periods[period]],
            count,
          }))}
        />
        <FilterGroup
          {...shared}
          title={t('search.kinds')}
          name="kind"
          choices={results.kinds.map(({ kind, count }) => ({
            value: kinds[kind],
            label: kindNames(language)[kinds[kind]],
            count,
          }))}
        />
        <FilterGroup
          {...shared}
          title={t('search.tags')}
          name="tag"
          choices={results.tags.map(({ tag, count }) => ({ value: tag.slug, label: tag.name, count }))}
        />
        <FilterGroup
          {...shared}
          title={t('search.people')}
          name="person"
          choices={results.people.map(({ person, count }) => ({ value: person.slug, label: person.name, count }))}
        />
      </div>
    </details>
  )
}
