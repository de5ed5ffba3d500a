import { Breadcrumb } from '#components/section/Breadcrumb.tsx'
import type { Language } from '#domain/languages.ts'
import { keepSigns } from '#domain/typography.ts'
import { graphql } from '#graphql/__generated__/documents/gql.ts'
import { readFragment, type FragmentType } from '#graphql/__generated__/documents/fragment-masking.ts'
import styles from './ArticleHeader.module.css'
import { Kicker } from './Kicker.tsx'

export const ArticleHeader_article = graphql(`
  fragment ArticleHeader_article on Article {
    title
    standfirst
    section {
      name
      path
      ancestors {
        name
        path
      }
    }
    ...Kicker_article
  }
`)

export function ArticleHeader(props: { article: FragmentType<typeof ArticleHeader_article>; language: Language }) {
  const article = readFragment(ArticleHeader_article, props.article)
  const { section } = article
  return (
    <header className={styles.header}>
      <Breadcrumb trail={[...section.ancestors, section]} language={props.language} />
      <div className={styles.words}>
        <Kicker article={article} />
        <h1 className={styles.title}>{keepSigns(article.title)}</h1>
        {article.standfirst !== '' && <p className={styles.standfirst}>{keepSigns(article.standfirst)}</p>}
      </div>
    </header>
  )
}
