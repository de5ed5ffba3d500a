import { Picture } from '#components/image/Picture.tsx'
import { TitleLink } from '#components/title/TitleLink.tsx'
import type { Language } from '#domain/languages.ts'
import { graphql } from '#graphql/__generated__/documents/gql.ts'
import { readFragment, type FragmentType } from '#graphql/__generated__/documents/fragment-masking.ts'
import { CardMeta } from './CardMeta.tsx'
import { Kicker } from './Kicker.tsx'
import styles from './Teaser.module.css'

export const Teaser_article = graphql(`
  fragment Teaser_article on Article {
    path
    title
    leadImage {
      ...Picture_image
    }
    ...Kicker_article
    ...CardMeta_article
  }
`)

type Props = {
  article: FragmentType<typeof Teaser_article>
  language: Language
  /** How wide its picture is shown, where that is not beside the title. */
  sizes?: string
}

/** A title with a small picture beside it. */
export function Teaser({ sizes = '8rem', language, ...props }: Props) {
  const article = readFragment(Teaser_article, props.article)
  return (
    <article className={styles.teaser}>
      <div className={styles.words}>
        <Kicker article={article} />
        <h3 className={styles.title}>
          <TitleLink path={article.path} title={article.title} />
        </h3>
        <CardMeta article={article} language={language} />
      </div>
      {article.leadImage && (
        <div className={styles.frame}>
          <Picture image={article.leadImage} sizes={sizes} />
        </div>
      )}
    </article>
  )
}
