import type { Language } from '#domain/languages.ts'
import { paths } from '#domain/paths.ts'
import { translator } from '#messages/translator.ts'
import styles from './Breadcrumb.module.css'

type Props = { trail: readonly { name: string; path: string }[]; language: Language }

/** The way down from the front page; the last step is where the reader is, or right above it. */
export function Breadcrumb({ trail, language }: Props) {
  const t = translator(language)
  return (
    <nav className={styles.breadcrumb} aria-label={t('breadcrumb.label')}>
      <ol className={styles.steps}>
        <li>
          <a href={paths.front(language)}>{t('breadcrumb.front')}</a>
        </li>
        {trail.map((step) => (
          <li key={step.path}>
            <a href={step.path}>{step.name}</a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
