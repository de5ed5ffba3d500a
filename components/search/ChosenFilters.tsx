import type { Language } from '#domain/languages.ts'
import { graphql } from '#graphql/__generated__/documents/gql.ts'
import { readFragment, type FragmentType } from '#graphql/__generated__/documents/fragment-masking.ts'
import { translator } from '#messages/translator.ts'
import styles from './ChosenFilters.module.css'
import { kindNames, periodNames } from './filterNames.ts'
import { searchAddress, type Asked } from './searchAddress.ts'

export const ChosenFilters_results = graphql(`
  fragment ChosenFilters_results on SearchResults {
    sections {
      section {
        name
        sectionPath
      }
    }
    tags {
      tag {
        name
        slug
      }
    }
    people {
      person {
        name
        slug
      }
    }
  }
`)

type Props = { results: FragmentType<typeof ChosenFilters_results>; asked: Asked; language: Language }

/** The filters that hold, each a link to without it; named by their address where nothing found tells their name. */
export function ChosenFilters({ asked, language, ...props }: Props) {
  const { sections, tags, people } = readFragment(ChosenFilters_results, props.results)
  const { section, period, kind, tag, person } = asked
  const t = translator(language)
  const chosen = [
    ['section', sections.find((one) => one.section.sectionPath === section)?.section.name ?? section],
    ['period', period && periodNames(language)[period]],
    ['kind', kind && kindNames(language)[kind]],
    ['tag', tags.find((one) => one.tag.slug === tag)?.tag.name ?? tag],
    ['person', people.find((one) => one.person.slug === person)?.person.name ?? person],
  ].flatMap(([filter, name]) => (filter === undefined || name === undefined ? [] : [{ filter, name }]))
  if (chosen.length === 0) return null
  return (
    <nav className={styles.chosen} aria-label={t('search.chosen')}>
      <ul>
        {chosen.map(({ filter, name }) => (
          <li key={filter}>
            <a
              className={styles.one}
              href={searchAddress(language, { ...asked, [filter]: undefined, page: 1 })}
              rel="nofollow"
              aria-label={t('search.remove', { name })}
            >
              {name}
              <span aria-hidden="true">×</span>
            </a>
          </li>
        ))}
        {chosen.length > 1 && (
          <li>
            <a className={styles.clear} href={searchAddress(language, { q: asked.q, page: 1 })} rel="nofollow">
              {t('search.clear')}
            </a>
          </li>
        )}
      </ul>
    </nav>
  )
}
