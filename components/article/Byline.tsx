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
    agencies {
      name
    }
  }
`)

/** Who signed, in one line; agencies stand alone when nobody did. */
export function Byline(props: { article: FragmentType<typeof Byline_article>; language: Language }) {
  const { people, agencies } = readFragment(Byline_article, props.article)
  const t = translator(props.language)
  const listed = (all: { name: string }[]) =>
    list(
      all.map(({ name }) => name),
      props.language,
    )
  const [names, agency] = [listed(people), listed(agencies)]

  if (people.length === 0) return agency === '' ? null : <p className={styles.byline}>{agency}</p>
  return (
    <p className={styles.byline}>
      {agency === '' ? t('article.by', { names }) : t('article.withAgency', { names, agency })}
    </p>
  )
}
