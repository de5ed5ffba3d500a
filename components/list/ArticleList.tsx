import { ListCard } from '#components/article/ListCard.tsx'
import type { Language } from '#domain/languages.ts'
import { graphql } from '#graphql/__generated__/documents/gql.ts'
import { readFragment, type FragmentType } from '#graphql/__generated__/documents/fragment-masking.ts'
import { translator } from '#messages/translator.ts'
import styles from './ArticleList.module.css'
import { Pagination } from './Pagination.tsx'

export const ArticleList_connection = graphql(`
  fragment ArticleList_connection on ArticleConnection {
    nodes {
      id
      ...ListCard_article
    }
    pageCount
  }
`)

type Props = {
  articles: FragmentType<typeof ArticleList_connection>
  /** Where the list begins, and which of its pages this is. */
  path: string
  page: number
  language: Language
}

/** The first page opens with its first article large; then two columns where there is room. */
export function ArticleList({ path, page, language, ...props }: Props) {
  const { nodes, pageCount } = readFragment(ArticleList_connection, props.articles)
  const t = translator(language)
  return (
    <section className={styles.list} aria-labelledby="list-title">
      <h2 id="list-title" className={page === 1 ? 'visually-hidden' : styles.page}>
        {page === 1 ? t('section.latest') : t('list.pageOf', { number: page, count: pageCount })}
      </h2>
      {nodes.length === 0 ? (
        <p>{t('section.none')}</p>
      ) : (
        <ul className={page === 1 ? `${styles.articles} ${styles.opening}` : styles.articles}>
          {nodes.map((article, position) => (
            <li key={article.id}>
              <ListCard
                article={article}
                language={language}
                place={page === 1 && position === 0 ? 'first' : 'further'}
              />
            </li>
          ))}
        </ul>
      )}
      <Pagination path={path} page={page} pageCount={pageCount} language={language} />
    </section>
  )
}
