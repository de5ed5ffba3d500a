import type { Language } from '#domain/languages.ts'
import { graphql } from '#graphql/__generated__/documents/gql.ts'
import { readFragment, type FragmentType } from '#graphql/__generated__/documents/fragment-masking.ts'
import { list } from '#messages/numbers.ts'
import { translator } from '#messages/translator.ts'
import styles from './Byline.module.css'

export const Byline_article = graphql(`
  fragment Byline_article on Article {
    people {
      name
    }
    agency {
      name
    }
  }
`)

/** Who signed, in one line; an agency stands alone when nobody did. */
export function Byline(props: { article: FragmentType<typeof Byline_article>; language: Language }) {
  const { people, agency } = readFragment(Byline_article, props.article)
  const t = translator(props.language)
  const names = list(
    people.map((person) => person.name),
    props.language,
  )

  if (people.length === 0) return agency && <p className={styles.byline}>{agency.name}</p>
  return (
    <p className={styles.byline}>
      {agency === null ? t('article.by', { names }) : t('article.withAgency', { names, agency: agency.name })}
    </p>
  )
}
