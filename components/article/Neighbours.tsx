import type { Language } from '#domain/languages.ts'
import { keepSigns } from '#domain/typography.ts'
import { graphql } from '#graphql/__generated__/documents/gql.ts'
import { readFragment, type FragmentType } from '#graphql/__generated__/documents/fragment-masking.ts'
import { translator } from '#messages/translator.ts'
import styles from './Neighbours.module.css'

export const Neighbours_article = graphql(`
  fragment Neighbours_article on Article {
    section {
      name
    }
    previousInSection {
      path
      title
    }
    nextInSection {
      path
      title
    }
  }
`)

/** The articles published right before and after it in its section. */
export function Neighbours(props: { article: FragmentType<typeof Neighbours_article>; language: Language }) {
  const { section, previousInSection, nextInSection } = readFragment(Neighbours_article, props.article)
  const t = translator(props.language)
  if (!previousInSection && !nextInSection) return null
  return (
    <nav className={styles.neighbours} aria-label={t('article.neighbours', { section: section.name })}>
      {previousInSection && (
        <a className={styles.previous} href={previousInSection.path} rel="prev">
          <span className={styles.way}>{t('article.previous')}</span>
          <span className={styles.title}>{keepSigns(previousInSection.title)}</span>
        </a>
      )}
      {nextInSection && (
        <a className={styles.next} href={nextInSection.path} rel="next">
          <span className={styles.way}>{t('article.next')}</span>
          <span className={styles.title}>{keepSigns(nextInSection.title)}</span>
        </a>
      )}
    </nav>
  )
}
