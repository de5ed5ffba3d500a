import { defaultLanguage, type Language } from '#domain/languages.ts'
import { paths } from '#domain/paths.ts'
import { translator } from '#messages/translator.ts'
import styles from './EmptyEdition.module.css'

/** The front page of a language nothing was published in yet. */
export function EmptyEdition({ language }: { language: Language }) {
  const t = translator(language)
  return (
    <section className={styles.empty}>
      <h2 className={styles.title}>{t('emptyEdition.title')}</h2>
      <p>{t('emptyEdition.text')}</p>
      {language !== defaultLanguage && (
        <p>
          <a className={styles.link} href={paths.front(defaultLanguage)} hrefLang={defaultLanguage}>
            {t('emptyEdition.link')}
          </a>
        </p>
      )}
    </section>
  )
}
