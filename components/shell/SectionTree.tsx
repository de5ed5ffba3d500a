import { graphql } from '#graphql/__generated__/documents/gql.ts'
import { readFragment, type FragmentType } from '#graphql/__generated__/documents/fragment-masking.ts'
import styles from './SectionTree.module.css'

export const SectionTree_menu = graphql(`
  fragment SectionTree_menu on Menu {
    items {
      label
      path
      section {
        color
        children {
          name
          path
        }
      }
    }
  }
`)

/** Every entry of a menu, with the subsections under the sections. */
export function SectionTree(props: { menu: FragmentType<typeof SectionTree_menu> }) {
  const { items } = readFragment(SectionTree_menu, props.menu)
  return (
    <ul className={styles.tree}>
      {items.map(({ label, path, section }) => (
        <li key={path} className={styles.branch} style={section ? { '--section': section.color } : undefined}>
          <a className={styles.section} href={path}>
            {label}
          </a>
          {section && section.children.length > 0 && (
            <ul className={styles.children}>
              {section.children.map((child) => (
                <li key={child.path}>
                  <a href={child.path}>{child.name}</a>
                </li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ul>
  )
}
