import type { Language } from '#domain/languages.ts'
import { paths } from '#domain/paths.ts'
import { inSchema } from '#messages/locales.ts'
import { translator } from '#messages/translator.ts'
import styles from './SearchBox.module.css'
import { SearchField } from './SearchField.client.tsx'

type Props = {
  language: Language
  /** What was asked last, to be asked better. */
  query?: string
}

/** A field to search the paper with, for a masthead or the head of a page: as wide as it is let. */
export function SearchBox({ language, query = '' }: Props) {
  const t = translator(language)
  return (
    <search>
      <form className={styles.box} action={paths.search(language)}>
        <SearchField
          language={inSchema[language]}
          query={query}
          words={{
            label: t('search.label'),
            placeholder: t('search.placeholder'),
            suggestions: t('search.suggestions'),
            kinds: {
              SECTION: t('search.suggestion.SECTION'),
              TAG: t('search.suggestion.TAG'),
              PERSON: t('search.suggestion.PERSON'),
              ARTICLE: t('search.suggestion.ARTICLE'),
            },
          }}
        />
        <button type="submit" className={styles.submit} aria-label={t('search.submit')}>
          <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
            <path
              fill="none"
              stroke="currentColor"
              strokeWidth="1.75"
              d="M11.5 6.5a5 5 0 1 1-10 0 5 5 0 0 1 10 0ZM10.1 10.1l4.6 4.6"
            />
          </svg>
        </button>
      </form>
    </search>
  )
}
