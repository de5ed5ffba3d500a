import type { ReactNode } from 'react'
import type { Language } from '#domain/languages.ts'
import { graphql } from '#graphql/__generated__/documents/gql.ts'
import { readFragment, type FragmentType } from '#graphql/__generated__/documents/fragment-masking.ts'
import { translator } from '#messages/translator.ts'
import { Footer } from './Footer.tsx'
import { MainMenu } from './MainMenu.tsx'
import { Masthead } from './Masthead.tsx'
import styles from './Shell.module.css'

export const Shell_query = graphql(`
  fragment Shell_query on Query {
    site(language: $language) {
      ...Masthead_site
    }
    main: menu(key: "main", language: $language) {
      ...MainMenu_menu
    }
    ...Footer_query
  }
`)

type Props = {
  query: FragmentType<typeof Shell_query>
  language: Language
  /** Where this very page stands in other languages. */
  addresses: Partial<Record<Language, string>>
  today: { iso: string; text: string }
  children: ReactNode
}

/** What stands around every page. */
export function Shell({ language, addresses, today, children, ...props }: Props) {
  const query = readFragment(Shell_query, props.query)
  const t = translator(language)
  return (
    <>
      <a className={styles.skip} href="#content">
        {t('masthead.skip')}
      </a>
      <header>
        <Masthead site={query.site} language={language} addresses={addresses} today={today} />
        {query.main && <MainMenu menu={query.main} language={language} />}
      </header>
      <main id="content" className={styles.content} tabIndex={-1}>
        {children}
      </main>
      <Footer query={query} language={language} />
    </>
  )
}
