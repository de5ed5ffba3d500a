import { Byline } from '#components/article/Byline.tsx'
import { Kicker } from '#components/article/Kicker.tsx'
import { Picture } from '#components/image/Picture.tsx'
import type { Language } from '#domain/languages.ts'
import { graphql } from '#graphql/__generated__/documents/gql.ts'
import { readFragment, type FragmentType } from '#graphql/__generated__/documents/fragment-masking.ts'
import { timeOfDay } from '#messages/dates.ts'
import styles from './TimedCard.module.css'

export const TimedCard_article = graphql(`
  fragment TimedCard_article on Article {
    path
    title
    publishedAt
    leadImage {
      ...Picture_image
    }
    ...Kicker_article
    ...Byline_article
  }
`)

/** An article at the hour it appeared. */
export function TimedCard(props: { article: FragmentType<typeof TimedCard_article>; language: Language }) {
  const article = readFragment(TimedCard_article, props.article)
  return (
    <article className={styles.card}>
      <time className={styles.time} dateTime={article.publishedAt}>
        {timeOfDay(article.publishedAt, props.language)}
      </time>
      <div className={styles.words}>
        <Kicker article={article} />
        <h3 className={styles.title}>
          <a href={article.path}>{article.title}</a>
        </h3>
        <Byline article={article} language={props.language} />
      </div>
      {article.leadImage && (
        <div className={styles.frame}>
          <Picture image={article.leadImage} sizes="10rem" />
        </div>
      )}
    </article>
  )
}
