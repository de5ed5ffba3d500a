import type { Language } from '#domain/languages.ts'
import { numbered } from '#domain/paths.ts'
import { number } from '#messages/numbers.ts'
import { translator } from '#messages/translator.ts'
import { pagesAround } from './pagesAround.ts'
import styles from './Pagination.module.css'

type Props = {
  /** Where the list begins. */
  path: string
  page: number
  pageCount: number
  language: Language
  /** Where another page of it is, if not where `numbered` says. */
  addressOf?: (page: number) => string
}

export function Pagination({ path, page, pageCount, language, addressOf = (other) => numbered(path, other) }: Props) {
  const t = translator(language)
  if (pageCount <= 1) return null
  return (
    <nav className={styles.pagination} aria-label={t('list.pages')}>
      {page > 1 && (
        <a className={styles.turn} href={addressOf(page - 1)} rel="prev">
          {t('list.previous')}
        </a>
      )}
      <ol className={styles.pages}>
        {pagesAround(page, pageCount).map((other) => (
          <li key={other}>
            <a
              className={styles.page}
              href={addressOf(other)}
              aria-label={t('list.page', { number: other })}
              aria-current={other === page ? 'page' : undefined}
            >
              {number(other, language)}
            </a>
          </li>
        ))}
      </ol>
      {page < pageCount && (
        <a className={styles.turn} href={addressOf(page + 1)} rel="next">
          {t('list.next')}
        </a>
      )}
    </nav>
  )
}
