import { TitleLink } from '#components/title/TitleLink.tsx'
import type { Language } from '#domain/languages.ts'
import { paths } from '#domain/paths.ts'
import { graphql } from '#graphql/__generated__/documents/gql.ts'
import { readFragment, type FragmentType } from '#graphql/__generated__/documents/fragment-masking.ts'
import { shortDayAndTime } from '#messages/dates.ts'
import { translator } from '#messages/translator.ts'
import styles from './LatestBlock.module.css'

export const LatestBlock_block = graphql(`
  fragment LatestBlock_block on LatestBlock {
    articles {
      id
      path
      title
      publishedAt
    }
  }
`)

/** The newest by the hour: an index beside the stories, so its titles are no headings. */
export function LatestBlock(props: { block: FragmentType<typeof LatestBlock_block>; language: Language }) {
  const { articles } = readFragment(LatestBlock_block, props.block)
  const t = translator(props.language)
  return (
    <section className={styles.block} aria-labelledby="latest-title">
      <h2 id="latest-title" className={styles.title}>
        {t('front.latest')}
      </h2>
      <ol className={styles.articles}>
        {articles.map((article) => (
          <li key={article.id} className={styles.article}>
            <time className={styles.time} dateTime={article.publishedAt}>
              {shortDayAndTime(article.publishedAt, props.language)}
            </time>
            <TitleLink path={article.path} title={article.title} />
          </li>
        ))}
      </ol>
      <a className={styles.all} href={paths.latest(props.language)}>
        {t('front.allLatest')}
      </a>
    </section>
  )
}
