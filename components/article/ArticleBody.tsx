import { graphql } from '#graphql/__generated__/documents/gql.ts'
import { readFragment, type FragmentType } from '#graphql/__generated__/documents/fragment-masking.ts'
import footnotes from './Footnotes.module.css'
import styles from './Prose.module.css'

export const ArticleBody_article = graphql(`
  fragment ArticleBody_article on Article {
    place
    body {
      html
    }
  }
`)

export function ArticleBody(props: { article: FragmentType<typeof ArticleBody_article> }) {
  const { place, body } = readFragment(ArticleBody_article, props.article)
  return (
    <div className={styles.text}>
      {place != null && <p className={styles.dateline}>{place}</p>}
      <div className={`${styles.prose} ${footnotes.notes}`} dangerouslySetInnerHTML={{ __html: body.html }} />
    </div>
  )
}
