import type { ReactNode } from 'react'
import type { Language } from '#domain/languages.ts'
import { graphql } from '#graphql/__generated__/documents/gql.ts'
import { readFragment, type FragmentType } from '#graphql/__generated__/documents/fragment-masking.ts'
import { translator } from '#messages/translator.ts'
import { Breadcrumb } from './Breadcrumb.tsx'
import styles from './SectionPage.module.css'

export const SectionPage_section = graphql(`
  fragment SectionPage_section on Section {
    name
    description
    color
    ancestors {
      name
      path
    }
    children {
      name
      path
    }
  }
`)

type Props = {
  section: FragmentType<typeof SectionPage_section>
  language: Language
  /** Its articles. */
  children: ReactNode
}

/** A section beside its articles. */
export function SectionPage({ language, children, ...props }: Props) {
  const section = readFragment(SectionPage_section, props.section)
  const t = translator(language)
  return (
    <div className={styles.page} style={{ '--section': section.color }}>
      <header className={styles.header}>
        <Breadcrumb trail={section.ancestors} language={language} />
        <h1 className={styles.name}>{section.name}</h1>
        {section.description !== '' && <p className={styles.description}>{section.description}</p>}
        {section.children.length > 0 && (
          <nav aria-label={t('section.children')}>
            <ul className={styles.children}>
              {section.children.map((child) => (
                <li key={child.path}>
                  <a href={child.path}>{child.name}</a>
                </li>
              ))}
            </ul>
          </nav>
        )}
      </header>
      {children}
    </div>
  )
}
