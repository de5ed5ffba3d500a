import { MarkedCard } from '#components/article/MarkedCard.tsx'
import { Pagination } from '#components/list/Pagination.tsx'
import type { Language } from '#domain/languages.ts'
import { paths } from '#domain/paths.ts'
import { graphql } from '#graphql/__generated__/documents/gql.ts'
import { readFragment, type FragmentType } from '#graphql/__generated__/documents/fragment-masking.ts'
import { dateOf, dayInFull, timeOfDay } from '#messages/dates.ts'
import { translator } from '#messages/translator.ts'
import { byDay } from './byDay.ts'
import styles from './LatestList.module.css'

export const LatestList_connection = graphql(`
  fragment LatestList_connection on ArticleConnection {
    nodes {
      id
      publishedAt
      ...MarkedCard_article
    }
    pageCount
  }
`)

type Props = { articles: FragmentType<typeof LatestList_connection>; page: number; language: Language }

/** Everything as it appeared, under the days it appeared on. */
export function LatestList({ page, language, ...props }: Props) {
  const { nodes, pageCount } = readFragment(LatestList_connection, props.articles)
  const t = translator(language)
  if (nodes.length === 0) return <p>{t('section.none')}</p>
  return (
    <div className={styles.list}>
      {page > 1 && <p className={styles.page}>{t('list.pageOf', { number: page, count: pageCount })}</p>}
      {byDay(nodes).map(({ day, moment, articles }) => (
        <section key={day} className={styles.day} aria-labelledby={`day-${day}`}>
          <h2 id={`day-${day}`} className={styles.heading}>
            <a href={paths.archive(language, ...dateOf(moment))}>
              <time dateTime={day}>{dayInFull(moment, language)}</time>
            </a>
          </h2>
          <ul className={styles.articles}>
            {articles.map((article) => (
              <li key={article.id}>
                <MarkedCard
                  article={article}
                  mark={<time dateTime={article.publishedAt}>{timeOfDay(article.publishedAt, language)}</time>}
                  language={language}
                />
              </li>
            ))}
          </ul>
        </section>
      ))}
      <Pagination path={paths.latest(language)} page={page} pageCount={pageCount} language={language} />
    </div>
  )
}
