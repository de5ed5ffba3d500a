import type { Language } from '#domain/languages.ts'
import { paths } from '#domain/paths.ts'
import { graphql } from '#graphql/__generated__/documents/gql.ts'
import { readFragment, type FragmentType } from '#graphql/__generated__/documents/fragment-masking.ts'
import { translator } from '#messages/translator.ts'
import styles from './Footer.module.css'
import { SectionTree } from './SectionTree.tsx'

export const Footer_query = graphql(`
  fragment Footer_query on Query {
    site(language: $language) {
      name
      tagline
      notice
    }
    main: menu(key: "main", language: $language) {
      ...SectionTree_menu
    }
    footer: menu(key: "footer", language: $language) {
      items {
        label
        path
      }
    }
  }
`)

export function Footer(props: { query: FragmentType<typeof Footer_query>; language: Language }) {
  const { site, main, footer } = readFragment(Footer_query, props.query)
  const t = translator(props.language)
  return (
    <footer className={styles.footer}>
      <div className={styles.inner}>
        <div className={styles.paper}>
          <p className={styles.name}>
            <a href={paths.front(props.language)}>{site.name}</a>
          </p>
          <p className={styles.tagline}>{site.tagline}</p>
        </div>
        {main && (
          <nav aria-label={t('footer.sections')}>
            <SectionTree menu={main} />
          </nav>
        )}
        <div className={styles.ways}>
          <nav aria-label={t('footer.reading')}>
            <ul>
              {waysIn(props.language).map(({ label, path }) => (
                <li key={path}>
                  <a href={path}>{label}</a>
                </li>
              ))}
            </ul>
          </nav>
          {footer && (
            <nav className={styles.about} aria-label={t('footer.about')}>
              <ul>
                {footer.items.map((item) => (
                  <li key={item.path}>
                    <a href={item.path}>{item.label}</a>
                  </li>
                ))}
              </ul>
            </nav>
          )}
        </div>
        <p className={styles.notice}>{site.notice}</p>
      </div>
    </footer>
  )
}

/** What leads to everything the paper has, whatever its section. */
function waysIn(language: Language) {
  const t = translator(language)
  return [
    { label: t('footer.latest'), path: paths.latest(language) },
    { label: t('footer.mostRead'), path: paths.mostRead(language) },
    { label: t('footer.archive'), path: paths.archive(language) },
    { label: t('footer.search'), path: paths.search(language) },
    { label: t('footer.siteMap'), path: paths.siteMap(language) },
  ]
}
