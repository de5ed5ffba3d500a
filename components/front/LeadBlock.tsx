import { LeadCard } from '#components/article/LeadCard.tsx'
import { Teaser } from '#components/article/Teaser.tsx'
import type { Language } from '#domain/languages.ts'
import { graphql } from '#graphql/__generated__/documents/gql.ts'
import { readFragment, type FragmentType } from '#graphql/__generated__/documents/fragment-masking.ts'
import styles from './LeadBlock.module.css'

export const LeadBlock_block = graphql(`
  fragment LeadBlock_block on LeadBlock {
    zone {
      title
      articles {
        id
        ...LeadCard_article
        ...Teaser_article
      }
    }
  }
`)

/** One article first, two beside it, the others below. */
export function LeadBlock(props: { block: FragmentType<typeof LeadBlock_block>; language: Language }) {
  const { title, articles } = readFragment(LeadBlock_block, props.block).zone
  const [lead, ...others] = articles
  const [beside, below] = [others.slice(0, 2), others.slice(2)]
  return (
    <section className={styles.lead} aria-labelledby="lead-title">
      <h2 id="lead-title" className="visually-hidden">
        {title}
      </h2>
      {lead && <LeadCard article={lead} language={props.language} />}
      {beside.length > 0 && (
        <ul className={styles.beside}>
          {beside.map((article) => (
            <li key={article.id}>
              <Teaser article={article} language={props.language} sizes="(min-width: 48rem) 22rem, 8rem" />
            </li>
          ))}
        </ul>
      )}
      {below.length > 0 && (
        <ul className={styles.below}>
          {below.map((article) => (
            <li key={article.id}>
              <Teaser article={article} language={props.language} />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
