import prose from '#components/article/Prose.module.css'
import { graphql } from '#graphql/__generated__/documents/gql.ts'
import { readFragment, type FragmentType } from '#graphql/__generated__/documents/fragment-masking.ts'
import styles from './StaticPage.module.css'

export const StaticPage_page = graphql(`
  fragment StaticPage_page on Page {
    title
    description
    body {
      html
    }
  }
`)

export function StaticPage(props: { page: FragmentType<typeof StaticPage_page> }) {
  const { title, description, body } = readFragment(StaticPage_page, props.page)
  return (
    <article className={styles.page}>
      <header className={styles.header}>
        <h1 className={styles.title}>{title}</h1>
        {description !== '' && <p className={styles.description}>{description}</p>}
      </header>
      <div className={prose.prose} dangerouslySetInnerHTML={{ __html: body.html }} />
    </article>
  )
}
