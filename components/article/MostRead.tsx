import type { Language } from '#domain/languages.ts'
import { paths } from '#domain/paths.ts'
import { graphql } from '#graphql/__generated__/documents/gql.ts'
import { readFragment, type FragmentType } from '#graphql/__generated__/documents/fragment-masking.ts'
import { number } from '#messages/numbers.ts'
import { translator } from '#messages/translator.ts'
import styles from './MostRead.module.css'

export const MostRead_article = graphql(`
  fragment MostRead_article on Article {
    id
    path
    title
  }
`)

type Props = { articles: readonly FragmentType<typeof MostRead_article>[]; language: Language }

/**
 * The most read in a narrow column, for a rail beside a front or a section: give it what `mostRead(language:, first: 5)`
 * answers. Nothing at all when nothing was read yet.
 */
export function MostRead({ language, ...props }: Props) {
  const articles = readFragment(MostRead_article, props.articles)
  const t = translator(language)
  if (articles.length === 0) return null
  return (
    <section className={styles.mostRead} aria-labelledby="most-read-title">
      <header className={styles.header}>
        <h2 id="most-read-title" className={styles.title}>
          <a href={paths.mostRead(language)}>{t('mostRead.title')}</a>
        </h2>
        <a className={styles.more} href={paths.mostRead(language)}>
          {t('mostRead.more')}
        </a>
      </header>
      <ol className={styles.list}>
        {articles.map((article, index) => (
          <li key={article.id} className={styles.item}>
            <span className={styles.rank} aria-hidden="true">
              {number(index + 1, language)}
            </span>
            <h3 className={styles.article}>
              <a href={article.path}>{article.title}</a>
            </h3>
          </li>
        ))}
      </ol>
    </section>
  )
}
