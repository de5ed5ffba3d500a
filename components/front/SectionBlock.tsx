import { ImageCard } from '#components/article/ImageCard.tsx'
import { Teaser } from '#components/article/Teaser.tsx'
import type { Language } from '#domain/languages.ts'
import { graphql } from '#graphql/__generated__/documents/gql.ts'
import { readFragment, type FragmentType } from '#graphql/__generated__/documents/fragment-masking.ts'
import { translator } from '#messages/translator.ts'
import styles from './SectionBlock.module.css'

export const SectionBlock_block = graphql(`
  fragment SectionBlock_block on SectionBlock {
    section {
      name
      path
      color
    }
    articles {
      id
      ...ImageCard_article
      ...Teaser_article
    }
  }
`)

/** The newest of one section: its name, one article with its picture, the others listed. */
export function SectionBlock(props: { block: FragmentType<typeof SectionBlock_block>; language: Language }) {
  const { section, articles } = readFragment(SectionBlock_block, props.block)
  const [first, ...others] = articles
  const t = translator(props.language)
  return (
    <section className={styles.section} style={{ '--section': section.color }} aria-labelledby={section.path}>
      <header className={styles.header}>
        <h2 id={section.path} className={styles.name}>
          <a href={section.path}>{section.name}</a>
        </h2>
        <a className={styles.more} href={section.path}>
          {t('front.whole', { section: section.name })}
        </a>
      </header>
      {first && (
        <div className={styles.first}>
          <ImageCard article={first} language={props.language} sizes="(min-width: 64rem) 31rem, 100vw" />
        </div>
      )}
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
