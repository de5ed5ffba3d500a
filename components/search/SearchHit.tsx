import { Byline } from '#components/article/Byline.tsx'
import { Kicker } from '#components/article/Kicker.tsx'
import type { Language } from '#domain/languages.ts'
import { graphql } from '#graphql/__generated__/documents/gql.ts'
import { readFragment, type FragmentType } from '#graphql/__generated__/documents/fragment-masking.ts'
import { day } from '#messages/dates.ts'
import { Marked } from './Marked.tsx'
import styles from './SearchHit.module.css'

export const SearchHit_result = graphql(`
  fragment SearchHit_result on SearchResult {
    article {
      path
      publishedAt
      ...Kicker_article
      ...Byline_article
    }
    title {
      ...Marked_part
    }
    snippet {
      ...Marked_part
    }
  }
`)

/** An article that was found, and where in it. */
export function SearchHit(props: { result: FragmentType<typeof SearchHit_result>; language: Language }) {
  const { article, title, snippet } = readFragment(SearchHit_result, props.result)
  return (
    <article className={styles.hit}>
      <Kicker article={article} />
      <h3 className={styles.title}>
        <a href={article.path}>
          <Marked parts={title} />
        </a>
      </h3>
      <p className={styles.snippet}>
        <Marked parts={snippet} />
      </p>
      <div className={styles.meta}>
        <time dateTime={article.publishedAt}>{day(article.publishedAt, props.language)}</time>
        <Byline article={article} language={props.language} />
      </div>
    </article>
  )
}
