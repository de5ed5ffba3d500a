import { Teaser } from '#components/article/Teaser.tsx'
import type { Language } from '#domain/languages.ts'
import { paths } from '#domain/paths.ts'
import { graphql } from '#graphql/__generated__/documents/gql.ts'
import { readFragment, type FragmentType } from '#graphql/__generated__/documents/fragment-masking.ts'
import { translator } from '#messages/translator.ts'
import styles from './MissingPage.module.css'

export const MissingPage_query = graphql(`
  fragment MissingPage_query on Query {
    sections(language: $language) {
      name
      path
      color
    }
    articles(language: $language, first: 6) {
      nodes {
        id
        ...Teaser_article
      }
    }
  }
`)

/** Says that there is nothing here, and where to go on. */
export function MissingPage(props: { query: FragmentType<typeof MissingPage_query>; language: Language }) {
  const { sections, articles } = readFragment(MissingPage_query, props.query)
  const t = translator(props.language)
  return (
    <div className={styles.missing}>
      <header className={styles.header}>
        <p className={styles.code}>404</p>
        <h1 className={styles.title}>{t('missing.title')}</h1>
        <p>{t('missing.text')}</p>
        <p>
          <a className={styles.front} href={paths.front(props.language)}>
            {t('missing.front')}
          </a>
        </p>
      </header>
      {sections.length > 0 && (
        <nav className={styles.part} aria-labelledby="missing-sections">
          <h2 id="missing-sections">{t('missing.sections')}</h2>
          <ul className={styles.sections}>
            {sections.map((section) => (
              <li key={section.path} style={{ '--section': section.color }}>
                <a href={section.path}>{section.name}</a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {articles.nodes.length > 0 && (
        <section className={styles.part} aria-labelledby="missing-latest">
          <h2 id="missing-latest">{t('missing.latest')}</h2>
          <ul className={styles.articles}>
            {articles.nodes.map((article) => (
              <li key={article.id}>
                <Teaser article={article} language={props.language} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}
