import type { Language } from '#domain/languages.ts'
import { graphql } from '#graphql/__generated__/documents/gql.ts'
import { readFragment, type FragmentType } from '#graphql/__generated__/documents/fragment-masking.ts'
import { translator } from '#messages/translator.ts'
import styles from './MainMenu.module.css'
import { SectionTree } from './SectionTree.tsx'

export const MainMenu_menu = graphql(`
  fragment MainMenu_menu on Menu {
    items {
      label
      path
    }
    ...SectionTree_menu
  }
`)

/** The sections in a row, and a panel of them all with their subsections, which opens without JavaScript. */
export function MainMenu(props: { menu: FragmentType<typeof MainMenu_menu>; language: Language }) {
  const menu = readFragment(MainMenu_menu, props.menu)
  const t = translator(props.language)
  return (
    <nav className={styles.menu} aria-label={t('masthead.sections')}>
      <div className={styles.bar}>
        <button type="button" className={styles.open} popoverTarget="all-sections">
          <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
            <path stroke="currentColor" strokeWidth="1.75" d="M1 3.5h14M1 8h14M1 12.5h14" />
          </svg>
          {t('masthead.menu')}
        </button>
        <ul className={styles.row}>
          {menu.items.map((item) => (
            <li key={item.path}>
              <a href={item.path}>{item.label}</a>
            </li>
          ))}
        </ul>
      </div>
      <div id="all-sections" popover="auto" className={styles.panel}>
        <SectionTree menu={menu} />
      </div>
    </nav>
  )
}
