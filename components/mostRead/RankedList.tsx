import { MarkedCard } from '#components/article/MarkedCard.tsx'
import type { Language } from '#domain/languages.ts'
import { graphql } from '#graphql/__generated__/documents/gql.ts'
import { readFragment, type FragmentType } from '#graphql/__generated__/documents/fragment-masking.ts'
import { number } from '#messages/numbers.ts'
import { translator } from '#messages/translator.ts'
import styles from './RankedList.module.css'

export const RankedList_article = graphql(`
  fragment RankedList_article on Article {
    id
    ...MarkedCard_article
  }
`)

type Props = { articles: readonly FragmentType<typeof RankedList_article>[]; language: Language }

/** Articles by rank. */
export function RankedList({ language, ...props }: Props) {
  const articles = readFragment(RankedList_article, props.articles)
  const t = translator(language)
  if (articles.length === 0) return <p>{t('mostRead.none')}</p>
  return (
    <section aria-labelledby="list-title">
      <h2 id="list-title" className="visually-hidden">
        {t('mostRead.title')}
      </h2>
      <ol className={styles.list} style={{ '--rows': Math.ceil(articles.length / 2) }}>
        {articles.map((article, index) => (
          <li key={article.id}>
            <MarkedCard
              article={article}
              mark={<span className={styles.rank}>{number(index + 1, language)}</span>}
              language={language}
            />
          </li>
        ))}
      </ol>
    </section>
  )
}
