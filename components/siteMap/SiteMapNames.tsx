import type { Language } from '#domain/languages.ts'
import { graphql } from '#graphql/__generated__/documents/gql.ts'
import { readFragment, type FragmentType } from '#graphql/__generated__/documents/fragment-masking.ts'
import { number } from '#messages/numbers.ts'
import { translator } from '#messages/translator.ts'
import { byInitial } from './byInitial.ts'
import styles from './SiteMapNames.module.css'
import { SiteMapPart } from './SiteMapPart.tsx'

export const SiteMapNames_query = graphql(`
  fragment SiteMapNames_query on Query {
    tags(language: $language, page: $page) {
      nodes {
        name
        path
        articles(first: 1) {
          totalCount
        }
      }
    }
    people(language: $language, page: $page) {
      nodes {
        name
        role
        path
      }
    }
    agencies(language: $language, page: $page) {
      nodes {
        name
        path
      }
    }
  }
`)

/** Subjects from A to Z, people and agencies by name. */
export function SiteMapNames(props: { query: FragmentType<typeof SiteMapNames_query>; language: Language }) {
  const { tags, people, agencies } = readFragment(SiteMapNames_query, props.query)
  const t = translator(props.language)
  const subjects = tags.nodes.filter((tag) => tag.articles.totalCount > 0)
  return (
    <>
      {subjects.length > 0 && (
        <SiteMapPart id="subjects" title={t('siteMap.subjects')}>
          <ul className={styles.letters}>
            {byInitial(subjects).map(({ letter, rows }) => (
              <li key={letter} className={styles.letter}>
                <h3 className={styles.initial}>{letter}</h3>
                <ul>
                  {rows.map((tag) => (
                    <li key={tag.path} className={styles.subject}>
                      <a href={tag.path}>{tag.name}</a>{' '}
                      <span className={styles.aside}>{number(tag.articles.totalCount, props.language)}</span>
                    </li>
                  ))}
                </ul>
              </li>
            ))}
          </ul>
        </SiteMapPart>
      )}
      {people.nodes.length > 0 && (
        <SiteMapPart id="people" title={t('siteMap.people')}>
          <ul className={styles.names}>
            {people.nodes.map((person) => (
              <li key={person.path}>
                <a className={styles.person} href={person.path}>
                  {person.name}
                </a>
                <p className={styles.aside}>{person.role}</p>
              </li>
            ))}
          </ul>
        </SiteMapPart>
      )}
      {agencies.nodes.length > 0 && (
        <SiteMapPart id="agencies" title={t('siteMap.agencies')}>
          <ul className={styles.names}>
            {agencies.nodes.map((agency) => (
              <li key={agency.path}>
                <a href={agency.path}>{agency.name}</a>
              </li>
            ))}
          </ul>
        </SiteMapPart>
      )}
    </>
  )
}
