import type { Language } from '#domain/languages.ts'
import { graphql } from '#graphql/__generated__/documents/gql.ts'
import { readFragment, type FragmentType } from '#graphql/__generated__/documents/fragment-masking.ts'
import { translator } from '#messages/translator.ts'
import styles from './Tags.module.css'

export const Tags_article = graphql(`
  fragment Tags_article on Article {
    tags {
      name
      path
    }
    otherSections {
      name
      path
    }
  }
`)

/** The subjects it shares with other articles, and the further sections it stands in. */
export function Tags(props: { article: FragmentType<typeof Tags_article>; language: Language }) {
  const { tags, otherSections } = readFragment(Tags_article, props.article)
  const t = translator(props.language)
  if (tags.length + otherSections.length === 0) return null
  return (
    <dl className={styles.tags}>
      {tags.length > 0 && <Row label={t('article.tags')} links={tags} />}
      {otherSections.length > 0 && <Row label={t('article.alsoIn')} links={otherSections} />}
    </dl>
  )
}

function Row({ label, links }: { label: string; links: { name: string; path: string }[] }) {
  return (
    <div className={styles.row}>
      <dt className={styles.label}>{label}</dt>
      {links.map((link) => (
        <dd key={link.path}>
          <a className={styles.tag} href={link.path}>
            {link.name}
          </a>
        </dd>
      ))}
    </div>
  )
}
