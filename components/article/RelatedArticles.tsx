import type { Language } from '#domain/languages.ts'
import { graphql } from '#graphql/__generated__/documents/gql.ts'
import { readFragment, type FragmentType } from '#graphql/__generated__/documents/fragment-masking.ts'
import { translator } from '#messages/translator.ts'
import { ImageCard } from './ImageCard.tsx'
import styles from './RelatedArticles.module.css'
import { Teaser } from './Teaser.tsx'

export const RelatedArticles_article = graphql(`
  fragment RelatedArticles_article on Article {
    related(first: 4) {
      id
      ...ImageCard_article
      ...Teaser_article
    }
  }
`)

export function RelatedArticles(props: { article: FragmentType<typeof RelatedArticles_article>; language: Language }) {
  const { related } = readFragment(RelatedArticles_article, props.article)
  const [first, ...others] = related
  if (!first) return null
  return (
    <section className={styles.related} aria-labelledby="related-title">
      <h2 id="related-title" className={styles.title}>
        {translator(props.language)('article.related')}
      </h2>
      <ul className={styles.list}>
        <li>
          <ImageCard article={first} language={props.language} sizes="(min-width: 64rem) 17rem, 100vw" />
        </li>
        {others.map((article) => (
          <li key={article.id}>
            <Teaser article={article} language={props.language} />
          </li>
        ))}
      </ul>
    </section>
  )
}
