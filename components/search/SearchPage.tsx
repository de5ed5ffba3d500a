import { Pagination } from '#components/list/Pagination.tsx'
import type { Language } from '#domain/languages.ts'
import { graphql } from '#graphql/__generated__/documents/gql.ts'
import { readFragment, type FragmentType } from '#graphql/__generated__/documents/fragment-masking.ts'
import { number } from '#messages/numbers.ts'
import { translator } from '#messages/translator.ts'
import { ChosenFilters } from './ChosenFilters.tsx'
import { NothingFound } from './NothingFound.tsx'
import { searchAddress, type Asked } from './searchAddress.ts'
import { SearchBox } from './SearchBox.tsx'
import { SearchFilters } from './SearchFilters.tsx'
import { SearchHit } from './SearchHit.tsx'
import styles from './SearchPage.module.css'

export const SearchPage_results = graphql(`
  fragment SearchPage_results on SearchResults {
    terms {
      text
      shortened
    }
    totalCount {
      value
      more
    }
    pageCount
    nodes {
      article {
        id
      }
      ...SearchHit_result
    }
    ...NothingFound_results
    ...SearchFilters_results
    ...ChosenFilters_results
  }
`)

type Props = { results: FragmentType<typeof SearchPage_results>; asked: Asked; language: Language }

export function SearchPage({ asked, language, ...props }: Props) {
  const results = readFragment(SearchPage_results, props.results)
  const { terms, totalCount, pageCount, nodes } = results
  const t = translator(language)
  const asks = terms.text !== ''
  return (
    <div className={styles.page} data-page="search">
      <header className={styles.header}>
        <h1 className={styles.title}>{asks ? t('search.heading', { query: terms.text }) : t('search.title')}</h1>
        <div className={styles.box}>
          <SearchBox language={language} query={terms.text} />
        </div>
        {terms.shortened && <p className={styles.notice}>{t('search.shortened')}</p>}
        {!asks && <p className={styles.intro}>{t('search.intro')}</p>}
        {asks && <ChosenFilters results={results} asked={asked} language={language} />}
      </header>
      {asks && nodes.length === 0 && <NothingFound results={results} asked={asked} language={language} />}
      {nodes.length > 0 && (
        <div className={styles.found}>
          <section className={styles.results} aria-labelledby="results">
            <h2 id="results" className={styles.count}>
              {totalCount.more
                ? t('search.moreThan', { count: number(totalCount.value, language) })
                : t('search.count', { count: totalCount.value })}
              {asked.page > 1 && ` – ${t('list.pageOf', { number: asked.page, count: pageCount })}`}
            </h2>
            <ol className={styles.hits}>
              {nodes.map((result) => (
                <li key={result.article.id}>
                  <SearchHit result={result} language={language} />
                </li>
              ))}
            </ol>
            <Pagination
              path={searchAddress(language, asked)}
              page={asked.page}
              pageCount={pageCount}
              language={language}
              addressOf={(page) => searchAddress(language, { ...asked, page })}
            />
          </section>
          <SearchFilters results={results} asked={asked} language={language} />
        </div>
      )}
    </div>
  )
}
