import { Picture } from '#components/image/Picture.tsx'
import { TitleLink } from '#components/title/TitleLink.tsx'
import type { Language } from '#domain/languages.ts'
import { keepSigns } from '#domain/typography.ts'
import { graphql } from '#graphql/__generated__/documents/gql.ts'
import { readFragment, type FragmentType } from '#graphql/__generated__/documents/fragment-masking.ts'
import { Byline } from './Byline.tsx'
import { CardMeta } from './CardMeta.tsx'
import { Kicker } from './Kicker.tsx'
import styles from './ListCard.module.css'

export const ListCard_article = graphql(`
  fragment ListCard_article on Article {
    path
    title
    standfirst
    leadImage {
      ...Picture_image
    }
    ...Kicker_article
    ...Byline_article
    ...CardMeta_article
  }
`)

type Props = {
  article: FragmentType<typeof ListCard_article>
  language: Language
  /** `first` for the one that a list opens with, large. */
  place?: 'first' | 'further'
}

/** An article in a list that is all about articles. */
export function ListCard({ language, place = 'further', ...props }: Props) {
  const article = readFragment(ListCard_article, props.article)
  return (
    <article className={styles.card}>
      {article.leadImage && (
        <div className={styles.frame}>
          <Picture image={article.leadImage} {...pictures[place]} />
        </div>
      )}
      <div className={styles.words}>
        <Kicker article={article} />
        <h3 className={styles.title}>
          <TitleLink path={article.path} title={article.title} />
        </h3>
        {article.standfirst !== '' && <p className={styles.standfirst}>{keepSigns(article.standfirst)}</p>}
        <Byline article={article} language={language} />
        <CardMeta article={article} language={language} />
      </div>
    </article>
  )
}

const pictures = {
  first: { sizes: '(min-width: 64rem) 43rem, 100vw', loading: 'first' },
  further: { sizes: '(min-width: 48rem) 18rem, 6.5rem', loading: 'lazy' },
} as const
