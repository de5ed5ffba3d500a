import type { ReactNode } from 'react'
import { Profile } from '#components/profile/Profile.tsx'
import type { Language } from '#domain/languages.ts'
import { graphql } from '#graphql/__generated__/documents/gql.ts'
import { readFragment, type FragmentType } from '#graphql/__generated__/documents/fragment-masking.ts'
import { translator } from '#messages/translator.ts'
import styles from './AgencyPage.module.css'

export const AgencyPage_agency = graphql(`
  fragment AgencyPage_agency on Agency {
    name
    description
    url
  }
`)

type Props = {
  agency: FragmentType<typeof AgencyPage_agency>
  language: Language
  /** Its articles. */
  children: ReactNode
}

/** An agency, beside what the paper carries of it. */
export function AgencyPage({ language, children, ...props }: Props) {
  const { name, description, url } = readFragment(AgencyPage_agency, props.agency)
  const t = translator(language)
  const site = url == null ? null : new URL(url)
  const links = site && (
    <p className={styles.site}>
      <a href={site.href} rel="external noopener">
        {t('agency.site')} <bdi dir="ltr">{site.hostname.replace(/^www\./, '')}</bdi>
      </a>
    </p>
  )
  return (
    <Profile name={name} role={t('agency.label')} text={description} links={links}>
      {children}
    </Profile>
  )
}
