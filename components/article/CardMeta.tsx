import type { Language } from '#domain/languages.ts'
import { graphql } from '#graphql/__generated__/documents/gql.ts'
import { readFragment, type FragmentType } from '#graphql/__generated__/documents/fragment-masking.ts'
import { shortDay } from '#messages/dates.ts'
import { translator } from '#messages/translator.ts'
import styles from './CardMeta.module.css'

export const CardMeta_article = graphql(`
  fragment CardMeta_article on Article {
    publishedAt
    commentCount
  }
`)

export function CardMeta(props: { article: FragmentType<typeof CardMeta_article>; language: Language }) {
  const { publishedAt, commentCount } = readFragment(CardMeta_article, props.article)
  const t = translator(props.language)
  return (
    <p className={styles.meta}>
      <time dateTime={publishedAt}>{shortDay(publishedAt, props.language)}</time>
      {commentCount > 0 && <span>{t('article.comments', { count: commentCount })}</span>}
    </p>
  )
}
