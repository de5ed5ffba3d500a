import type { ComponentProps } from 'react'
import { SearchBox } from '#components/search/SearchBox.tsx'
import { paths } from '#domain/paths.ts'
import { graphql } from '#graphql/__generated__/documents/gql.ts'
import { readFragment, type FragmentType } from '#graphql/__generated__/documents/fragment-masking.ts'
import { translator } from '#messages/translator.ts'
import styles from './Masthead.module.css'
import { Strip } from './Strip.tsx'

export const Masthead_site = graphql(`
  fragment Masthead_site on Site {
    name
    tagline
  }
`)

type Props = ComponentProps<typeof Strip> & { site: FragmentType<typeof Masthead_site> }

export function Masthead({ language, addresses, today, ...props }: Props) {
  const { name, tagline } = readFragment(Masthead_site, props.site)
  const t = translator(language)
  return (
    <div className={styles.masthead}>
      <Strip language={language} addresses={addresses} today={today} />
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
