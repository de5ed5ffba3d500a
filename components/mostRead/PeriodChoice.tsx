import type { Language } from '#domain/languages.ts'
import { paths } from '#domain/paths.ts'
import { translator } from '#messages/translator.ts'
import styles from './PeriodChoice.module.css'

type Props = { days: 1 | 7 | 30; language: Language }

/** How far back the readers are looked at: three pages, each a link away. */
export function PeriodChoice({ days, language }: Props) {
  const t = translator(language)
  const choices = [
    { of: 1, label: t('mostRead.day') },
    { of: 7, label: t('mostRead.week') },
    { of: 30, label: t('mostRead.month') },
  ] as const
  return (
    <nav aria-label={t('mostRead.periods')}>
      <ul className={styles.choices}>
        {choices.map(({ of, label }) => (
          <li key={of}>
            <a
              className={styles.choice}
              href={paths.mostRead(language, of)}
              aria-current={of === days ? 'page' : undefined}
            >
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
