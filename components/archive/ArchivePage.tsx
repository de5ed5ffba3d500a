import type { ReactNode } from 'react'
import { Breadcrumb } from '#components/section/Breadcrumb.tsx'
import type { Language } from '#domain/languages.ts'
import { translator } from '#messages/translator.ts'
import styles from './ArchivePage.module.css'

type Step = { name: string; path: string }

type Props = {
  /** The way down to here. */
  trail: Step[]
  title: string
  articleCount: number
  /** The nearest earlier and later ones that hold articles. */
  previous: Step | null
  next: Step | null
  /** What stands under the title: a calendar. */
  aside?: ReactNode
  children: ReactNode
  language: Language
}

/** A stretch of time beside what it holds. */
export function ArchivePage({ trail, title, articleCount, previous, next, aside, children, language }: Props) {
  const t = translator(language)
  return (
    <div className={styles.page}>
      <header className={styles.header}>
        <Breadcrumb trail={trail} language={language} />
        <div>
          <h1 className={styles.title}>{title}</h1>
          <p className={styles.count}>{t('archive.count', { count: articleCount })}</p>
        </div>
        {aside}
        {(previous !== null || next !== null) && (
          <nav className={styles.beside} aria-label={t('archive.beside')}>
            {previous && (
              <a className={styles.previous} href={previous.path}>
                {previous.name}
              </a>
            )}
            {next && (
              <a className={styles.next} href={next.path}>
                {next.name}
              </a>
            )}
          </nav>
        )}
      </header>
      {children}
    </div>
  )
}
