import { TitleLink } from '#components/title/TitleLink.tsx'
import type { Language } from '#domain/languages.ts'
import { paths } from '#domain/paths.ts'
import { graphql } from '#graphql/__generated__/documents/gql.ts'
import { readFragment, type FragmentType } from '#graphql/__generated__/documents/fragment-masking.ts'
import { number } from '#messages/numbers.ts'
import { translator } from '#messages/translator.ts'
import styles from './MostReadBlock.module.css'

export const MostReadBlock_block = graphql(`
  fragment MostReadBlock_block on MostReadBlock {
    articles {
      id
      path
      title
    }
  }
`)

/** What others read, by rank: an index like the newest, so its titles are no headings. */
export function MostReadBlock(props: { block: FragmentType<typeof MostReadBlock_block>; language: Language }) {
  const { articles } = readFragment(MostReadBlock_block, props.block)
  const t = translator(props.language)
  return (
    <section className={styles.block} aria-labelledby="most-read-title">
      <header className={styles.header}>
        <h2 id="most-read-title" className={styles.title}>
          <a href={paths.mostRead(props.language)}>{t('mostRead.title')}</a>
        </h2>
        <a className={styles.more} href={paths.mostRead(props.language)}>
          {t('mostRead.more')}
        </a>
      </header>
      <ol className={styles.articles}>
        {articles.map((article, index) => (
          <li key={article.id} className={styles.article}>
            <span className={styles.rank} aria-hidden="true">
              {number(index + 1, props.language)}
            </span>
            <TitleLink path={article.path} title={article.title} />
          </li>
        ))}
      </ol>
    </section>
  )
}
