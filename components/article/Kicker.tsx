import { graphql } from '#graphql/__generated__/documents/gql.ts'
import { readFragment, type FragmentType } from '#graphql/__generated__/documents/fragment-masking.ts'
import styles from './Kicker.module.css'

export const Kicker_article = graphql(`
  fragment Kicker_article on Article {
    kicker
    section {
      name
      color
    }
  }
`)

/** The subject in two or three words, in the colour of its section. */
export function Kicker(props: { article: FragmentType<typeof Kicker_article> }) {
  const { kicker, section } = readFragment(Kicker_article, props.article)
  return (
    <p className={styles.kicker} style={{ '--section': section.color }}>
      {kicker === '' ? section.name : kicker}
    </p>
  )
}
