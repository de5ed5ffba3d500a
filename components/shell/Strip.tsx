import { ThemeSwitch } from '#components/theme/ThemeSwitch.tsx'
import { languages, type Language } from '#domain/languages.ts'
import { paths } from '#domain/paths.ts'
import { ownNames } from '#messages/locales.ts'
import { translator } from '#messages/translator.ts'
import { AccountLinks } from './AccountLinks.client.tsx'
import styles from './Strip.module.css'
import { Today } from './Today.client.tsx'

type Props = {
  language: Language
  /** Where the same page stands in each language that has it. */
  addresses: Partial<Record<Language, string>>
  today: { iso: string; text: string }
}

/** Above the paper's name: the day, the languages, the theme and the reader's account. */
export function Strip({ language, addresses, today }: Props) {
  const t = translator(language)
  return (
    <div className={styles.strip}>
      <p className={styles.date}>
        <Today language={language} iso={today.iso} text={today.text} />
      </p>
      <nav className={styles.languages} aria-label={t('masthead.languages')}>
        {languages.map((other) => (
          <a
            key={other}
            href={addresses[other] ?? paths.front(other)}
            hrefLang={other}
            lang={other}
            aria-current={other === language ? 'true' : undefined}
          >
            {ownNames[other]}
          </a>
        ))}
      </nav>
      <ThemeSwitch
        title={t('theme.title')}
        words={{ system: t('theme.system'), light: t('theme.light'), dark: t('theme.dark') }}
      />
      <nav className={styles.account} aria-label={t('masthead.account')}>
        <AccountLinks
          links={{
            signIn: paths.signIn(language),
            register: paths.register(language),
            account: paths.account(language),
          }}
          words={{
            signIn: t('masthead.signIn'),
            register: t('masthead.register'),
            signOut: t('masthead.signOut'),
            close: t('masthead.close'),
          }}
        >
          <a className="without-script" href={paths.account(language)}>
            {t('masthead.account')}
          </a>
        </AccountLinks>
      </nav>
    </div>
  )
}
