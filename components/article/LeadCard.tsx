import { Picture } from '#components/image/Picture.tsx'
import { TitleLink } from '#components/title/TitleLink.tsx'
import type { Language } from '#domain/languages.ts'
import { keepSigns } from '#domain/typography.ts'
import { graphql } from '#graphql/__generated__/documents/gql.ts'
import { readFragment, type FragmentType } from '#graphql/__generated__/documents/fragment-masking.ts'
import { Byline } from './Byline.tsx'
import { Kicker } from './Kicker.tsx'
import styles from './LeadCard.module.css'

export const LeadCard_article = graphql(`
  fragment LeadCard_article on Article {
    path
    title
    standfirst
    leadImage {
      ...Picture_image
    }
    ...Kicker_article
    ...Byline_article
  }
`)

/** The first article of the day. */
export function LeadCard(props: { article: FragmentType<typeof LeadCard_article>; language: Language }) {
  const article = readFragment(LeadCard_article, props.article)
  return (
    <article className={styles.card}>
      {article.leadImage && (
        <div className={styles.frame}>
          <Picture
            image={article.leadImage}
            sizes="(min-width: 80rem) 36.5rem, (min-width: 64rem) 46vw, 100vw"
            loading="first"
          />
        </div>
      )}
      <div className={styles.words}>
        <Kicker article={article} />
        <h3 className={styles.title}>
          <TitleLink path={article.path} title={article.title} />
        </h3>
        {article.standfirst !== '' && <p className={styles.standfirst}>{keepSigns(article.standfirst)}</p>}
        <Byline article={article} language={props.language} />
      </div>
    </article>
  )
}
