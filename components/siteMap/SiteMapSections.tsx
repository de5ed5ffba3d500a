import type { Language } from '#domain/languages.ts'
import { graphql } from '#graphql/__generated__/documents/gql.ts'
import { readFragment, type FragmentType } from '#graphql/__generated__/documents/fragment-masking.ts'
import { translator } from '#messages/translator.ts'
import { SiteMapPart } from './SiteMapPart.tsx'
import styles from './SiteMapSections.module.css'

export const SiteMapSections_query = graphql(`
  fragment SiteMapSections_query on Query {
    sections(language: $language) {
      name
      path
      color
      children {
        name
        path
        children {
          name
          path
        }
      }
    }
  }
`)

/** The tree of the sections, three levels down. */
export function SiteMapSections(props: { query: FragmentType<typeof SiteMapSections_query>; language: Language }) {
  const { sections } = readFragment(SiteMapSections_query, props.query)
  const t = translator(props.language)
  if (sections.length === 0) return null
  return (
    <SiteMapPart id="sections" title={t('siteMap.sections')}>
      <ul className={styles.tree}>
        {sections.map((section) => (
          <li key={section.path} className={styles.section} style={{ '--section': section.color }}>
            <a className={styles.name} href={section.path}>
              {section.name}
            </a>
            {section.children.length > 0 && (
              <ul>
                {section.children
                  .flatMap((child) => [child, ...child.children])
                  .map((child) => (
                    <li key={child.path}>
                      <a href={child.path}>{child.name}</a>
                    </li>
                  ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </SiteMapPart>
  )
}
