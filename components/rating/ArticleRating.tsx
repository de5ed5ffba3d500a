import type { Language } from '#domain/languages.ts'
import { graphql } from '#graphql/__generated__/documents/gql.ts'
import { readFragment, type FragmentType } from '#graphql/__generated__/documents/fragment-masking.ts'
import { number } from '#messages/numbers.ts'
import { translator } from '#messages/translator.ts'
import styles from './ArticleRating.module.css'

export const ArticleRating_article = graphql(`
  fragment ArticleRating_article on Article {
    rating {
      average
      count
      open
    }
  }
`)

/** What readers thought of it; the place to rate it comes with their accounts. */
export function ArticleRating(props: { article: FragmentType<typeof ArticleRating_article>; language: Language }) {
  const { average, count, open } = readFragment(ArticleRating_article, props.article).rating
  const t = translator(props.language)
  return (
    <section className={styles.rating} aria-labelledby="rating-title">
      <h2 id="rating-title" className={styles.title}>
        {t('rating.title')} <span className={styles.votes}>({t('rating.votes', { count })})</span>
      </h2>
      <p className={styles.average}>
        <span className={styles.stars} style={{ '--share': `${(average ?? 0) * 20}%` }} aria-hidden="true">
          ★★★★★
        </span>
        {average == null ? t('rating.none') : t('rating.average', { average: number(average, props.language) })}
      </p>
      <p className={styles.note}>{open ? t('rating.soon') : t('rating.closed')}</p>
    </section>
  )
}
