import { ImageCard } from '#components/article/ImageCard.tsx'
import { Teaser } from '#components/article/Teaser.tsx'
import { TextCard } from '#components/article/TextCard.tsx'
import type { Language } from '#domain/languages.ts'
import { graphql, type DocumentType } from '#graphql/__generated__/documents/gql.ts'
import { readFragment, type FragmentType } from '#graphql/__generated__/documents/fragment-masking.ts'
import { translator } from '#messages/translator.ts'
import type { Composition } from './compositions.ts'
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
      ...TextCard_article
    }
  }
`)

type Articles = DocumentType<typeof SectionBlock_block>['articles']

type Props = {
  block: FragmentType<typeof SectionBlock_block>
  composition: Composition
  language: Language
}

/** The newest of one section under its name, in one of five compositions. */
export function SectionBlock({ composition, language, ...props }: Props) {
  const { section, articles } = readFragment(SectionBlock_block, props.block)
  const { first, lists } = arranged(articles, composition)
  const t = translator(language)
  return (
    <section
      className={`${styles.section} ${styles[composition] ?? ''}`}
      style={{ '--section': section.color }}
      aria-labelledby={section.path}
    >
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
          <ImageCard article={first} language={language} sizes="(min-width: 64rem) 37rem, 100vw" />
        </div>
      )}
      {lists.map((list, position) => (
        <ul key={position} className={styles.others}>
          {list.map((article) => (
            <li key={article.id}>
              {composition === 'words' || composition === 'centred' ? (
                <TextCard article={article} language={language} />
              ) : (
                <Teaser article={article} language={language} sizes={sizes[composition]} />
              )}
            </li>
          ))}
        </ul>
      ))}
    </section>
  )
}

const sizes = {
  feature: '(min-width: 48rem) 22rem, 8rem',
  row: '(min-width: 48rem) 22rem, 8rem',
  half: '8rem',
}

/** Which article comes first, and in how many lists the others stand. */
function arranged(articles: Articles, composition: Composition): { first?: Articles[number]; lists: Articles[] } {
  const [first, ...others] = articles
  if (others.length > 0 && (composition === 'row' || composition === 'words')) return { lists: [articles] }
  const middle = Math.ceil(others.length / 2)
  const lists = composition === 'centred' ? [others.slice(0, middle), others.slice(middle)] : [others]
  return { ...(first && { first }), lists: lists.filter((list) => list.length > 0) }
}
