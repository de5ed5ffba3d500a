import { SearchBox } from '#components/search/SearchBox.tsx'
import { ThemeSwitch } from '#components/theme/ThemeSwitch.client.tsx'
import { languages, type Language } from '#domain/languages.ts'
import { paths } from '#domain/paths.ts'
import { graphql } from '#graphql/__generated__/documents/gql.ts'
import { readFragment, type FragmentType } from '#graphql/__generated__/documents/fragment-masking.ts'
import { ownNames } from '#messages/locales.ts'
import { translator } from '#messages/translator.ts'
import styles from './Masthead.module.css'
import { Today } from './Today.client.tsx'

export const Masthead_site = graphql(`
  fragment Masthead_site on Site {
    name
    tagline
  }
`)

type Props = {
  site: FragmentType<typeof Masthead_site>
  language: Language
  addresses: Partial<Record<Language, string>>
  today: { iso: string; text: string }
}

export function Masthead({ language, addresses, today, ...props }: Props) {
  const { name, tagline } = readFragment(Masthead_site, props.site)
  const t = translator(language)
  return (
    <div className={styles.masthead}>
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
        <div className={styles.theme}>
          <ThemeSwitch
            title={t('theme.title')}
            words={{ system: t('theme.system'), light: t('theme.light'), dark: t('theme.dark') }}
          />
        </div>
        <nav className={styles.account} aria-label={t('masthead.account')}>
          <a href={paths.signIn(language)}>{t('masthead.signIn')}</a>
          <a href={paths.register(language)}>{t('masthead.register')}</a>
        </nav>
      </div>
      <div className={styles.nameplate}>
        <a className={styles.name} href={paths.front(language)} aria-label={t('masthead.frontPage', { name })}>
          {name}
        </a>
        {tagline !== '' && <p className={styles.tagline}>{tagline}</p>}
        <div className={styles.search}>
          <SearchBox language={language} />
        </div>
        <a className={styles.lens} href={paths.search(language)} aria-label={t('search.title')}>
          <svg viewBox="0 0 16 16" width="20" height="20" aria-hidden="true">
            <path
              fill="none"
              stroke="currentColor"
              strokeWidth="1.5"
              d="M11.5 6.5a5 5 0 1 1-10 0 5 5 0 0 1 10 0ZM10.1 10.1l4.6 4.6"
            />
          </svg>
        </a>
      </div>
    </div>
  )
}
