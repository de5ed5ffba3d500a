import type { Language } from '#domain/languages.ts'
import { graphql } from '#graphql/__generated__/documents/gql.ts'
import { readFragment, type FragmentType } from '#graphql/__generated__/documents/fragment-masking.ts'
import { number } from '#messages/numbers.ts'
import { translator } from '#messages/translator.ts'
import { searchAddress, type Asked } from './searchAddress.ts'
import styles from './SearchFilters.module.css'

export const FilterGroup_count = graphql(`
  fragment FilterGroup_count on SearchCount {
    value
    more
  }
`)

type Choice = {
  value: string
  label: string
  /** How far below another one it stands. */
  depth?: number
  count: FragmentType<typeof FilterGroup_count>
}

type Props = {
  title: string
  name: 'section' | 'period' | 'kind' | 'tag' | 'person'
  choices: Choice[]
  asked: Asked
  language: Language
}

/** The values of one filter as links; the chosen one leads back to without it. */
export function FilterGroup({ title, name, choices, asked, language }: Props) {
  const t = translator(language)
  if (choices.length === 0) return null
  return (
    <section className={styles.group} aria-labelledby={`filter-${name}`}>
      <h3 id={`filter-${name}`} className={styles.groupTitle}>
        {title}
      </h3>
      <ul>
        {choices.map(({ value, label, depth = 0, ...choice }) => {
          const { value: found, more } = readFragment(FilterGroup_count, choice.count)
          const chosen = asked[name] === value
          return (
            <li key={value} className={depth > 0 ? styles.below : undefined}>
              <a
                className={styles.choice}
                href={searchAddress(language, { ...asked, [name]: chosen ? undefined : value, page: 1 })}
                rel="nofollow"
                aria-current={chosen ? 'true' : undefined}
              >
                <span>{label}</span>
                <span className={styles.count}>
                  {more ? (
                    <>
                      <span aria-hidden="true">{number(found, language)}+</span>
                      <span className="visually-hidden">{t('search.atLeast', { count: number(found, language) })}</span>
                    </>
                  ) : (
                    number(found, language)
                  )}
                </span>
              </a>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
