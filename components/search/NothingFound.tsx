import type { Language } from '#domain/languages.ts'
import { paths } from '#domain/paths.ts'
import { graphql } from '#graphql/__generated__/documents/gql.ts'
import { readFragment, type FragmentType } from '#graphql/__generated__/documents/fragment-masking.ts'
import { translator } from '#messages/translator.ts'
import styles from './NothingFound.module.css'
import { searchAddress, type Asked } from './searchAddress.ts'

export const NothingFound_results = graphql(`
  fragment NothingFound_results on SearchResults {
    didYouMean
    terms {
      text
      meaningful
    }
  }
`)

type Props = { results: FragmentType<typeof NothingFound_results>; asked: Asked; language: Language }

/** What a reader can do who found nothing. */
export function NothingFound({ asked, language, ...props }: Props) {
  const { didYouMean, terms } = readFragment(NothingFound_results, props.results)
  const t = translator(language)
  const query = terms.text
  const { section, period, kind, tag, person } = asked
  const filtered = (section ?? period ?? kind ?? tag ?? person) !== undefined
  return (
    <div className={styles.nothing}>
      {didYouMean != null && (
        <p className={styles.meant}>
          {t('search.didYouMean')}{' '}
          <a href={searchAddress(language, { ...asked, q: didYouMean, page: 1 })}>{didYouMean}</a>
        </p>
      )}
      <p>{t(filtered ? 'search.noneFiltered' : 'search.none', { query })}</p>
      <p className={styles.hints}>{t(terms.meaningful ? 'search.hints' : 'search.saysNothing')}</p>
      <nav aria-label={t('search.onward')}>
        <ul className={styles.onward}>
          {filtered && (
            <li>
              <a href={searchAddress(language, { q: asked.q, page: 1 })} rel="nofollow">
                {t('search.clear')}
              </a>
            </li>
          )}
          <li>
            <a href={paths.latest(language)}>{t('search.latest')}</a>
          </li>
          <li>
            <a href={paths.siteMap(language)}>{t('search.siteMap')}</a>
          </li>
        </ul>
      </nav>
    </div>
  )
}
