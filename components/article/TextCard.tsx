import { TitleLink } from '#components/title/TitleLink.tsx'
import type { Language } from '#domain/languages.ts'
import { keepSigns } from '#domain/typography.ts'
import { graphql } from '#graphql/__generated__/documents/gql.ts'
import { readFragment, type FragmentType } from '#graphql/__generated__/documents/fragment-masking.ts'
import { Byline } from './Byline.tsx'
import { Kicker } from './Kicker.tsx'
import styles from './TextCard.module.css'

export const TextCard_article = graphql(`
  fragment TextCard_article on Article {
    path
    title
    standfirst
    ...Kicker_article
    ...Byline_article
  }
`)

/** An article by its words alone, and whose they are. */
export function TextCard(props: { article: FragmentType<typeof TextCard_article>; language: Language }) {
  const article = readFragment(TextCard_article, props.article)
  return (
    <article className={styles.card}>
      <Kicker article={article} />
      <h3 className={styles.title}>
        <TitleLink path={article.path} title={article.title} />
      </h3>
      {article.standfirst !== '' && <p className={styles.standfirst}>{keepSigns(article.standfirst)}</p>}
      <Byline article={article} language={props.language} />
    </article>
  )
}
