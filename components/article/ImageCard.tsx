import { Picture } from '#components/image/Picture.tsx'
import { TitleLink } from '#components/title/TitleLink.tsx'
import type { Language } from '#domain/languages.ts'
import { keepSigns } from '#domain/typography.ts'
import { graphql } from '#graphql/__generated__/documents/gql.ts'
import { readFragment, type FragmentType } from '#graphql/__generated__/documents/fragment-masking.ts'
import { CardMeta } from './CardMeta.tsx'
import styles from './ImageCard.module.css'
import { Kicker } from './Kicker.tsx'

export const ImageCard_article = graphql(`
  fragment ImageCard_article on Article {
    path
    title
    standfirst
    leadImage {
      ...Picture_image
    }
    ...Kicker_article
    ...CardMeta_article
  }
`)

type Props = {
  article: FragmentType<typeof ImageCard_article>
  language: Language
  /** How wide its picture is shown. */
  sizes: string
}

/** A picture, a title and a sentence or two, one under the other. */
export function ImageCard(props: Props) {
  const article = readFragment(ImageCard_article, props.article)
  return (
    <article className={styles.card}>
      {article.leadImage && (
        <div className={styles.frame}>
          <Picture image={article.leadImage} sizes={props.sizes} />
        </div>
      )}
      <div className={styles.words}>
        <Kicker article={article} />
        <h3 className={styles.title}>
          <TitleLink path={article.path} title={article.title} />
        </h3>
        {article.standfirst !== '' && <p className={styles.standfirst}>{keepSigns(article.standfirst)}</p>}
        <CardMeta article={article} language={props.language} />
      </div>
    </article>
  )
}
