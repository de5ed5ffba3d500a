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

/** One article first, the others beside it. */
export function LeadBlock(props: { block: FragmentType<typeof LeadBlock_block>; language: Language }) {
  const { zone } = readFragment(LeadBlock_block, props.block)
  const [lead, ...others] = zone.articles
  return (
    <section className={styles.lead} aria-labelledby="lead-title">
      <h2 id="lead-title" className="visually-hidden">
        {zone.title}
      </h2>
      {lead && <LeadCard article={lead} language={props.language} />}
      {others.length > 0 && (
        <ul className={styles.others}>
          {others.map((article) => (
            <li key={article.id}>
              <Teaser article={article} language={props.language} />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
