import type { ReactNode } from 'react'
import { Picture } from '#components/image/Picture.tsx'
import { TitleLink } from '#components/title/TitleLink.tsx'
import type { Language } from '#domain/languages.ts'
import { graphql } from '#graphql/__generated__/documents/gql.ts'
import { readFragment, type FragmentType } from '#graphql/__generated__/documents/fragment-masking.ts'
import { Byline } from './Byline.tsx'
import { Kicker } from './Kicker.tsx'
import styles from './MarkedCard.module.css'

export const MarkedCard_article = graphql(`
  fragment MarkedCard_article on Article {
    path
    title
    leadImage {
      ...Picture_image
    }
    ...Kicker_article
    ...Byline_article
  }
`)

type Props = {
  article: FragmentType<typeof MarkedCard_article>
  /** What gives it its place in the list: an hour, a rank. */
  mark: ReactNode
  language: Language
}

/** An article behind what gives it its place. */
export function MarkedCard({ mark, language, ...props }: Props) {
  const article = readFragment(MarkedCard_article, props.article)
  return (
    <article className={styles.card}>
      <div className={styles.mark}>{mark}</div>
      <div className={styles.words}>
        <Kicker article={article} />
        <h3 className={styles.title}>
          <TitleLink path={article.path} title={article.title} />
        </h3>
        <Byline article={article} language={language} />
      </div>
      {article.leadImage && (
        <div className={styles.frame}>
          <Picture image={article.leadImage} sizes="10rem" />
        </div>
      )}
    </article>
  )
}
