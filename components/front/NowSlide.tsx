import { Kicker } from '#components/article/Kicker.tsx'
import { Picture } from '#components/image/Picture.tsx'
import { TitleLink } from '#components/title/TitleLink.tsx'
import { keepSigns } from '#domain/typography.ts'
import { graphql } from '#graphql/__generated__/documents/gql.ts'
import { readFragment, type FragmentType } from '#graphql/__generated__/documents/fragment-masking.ts'
import styles from './NowSlide.module.css'

export const NowSlide_article = graphql(`
  fragment NowSlide_article on Article {
    path
    title
    standfirst
    leadImage {
      ...Picture_image
    }
    ...Kicker_article
  }
`)

export function NowSlide(props: { article: FragmentType<typeof NowSlide_article> }) {
  const article = readFragment(NowSlide_article, props.article)
  return (
    <article className={styles.slide}>
      {article.leadImage && (
        <div className={styles.frame}>
          <Picture image={article.leadImage} sizes="(min-width: 64rem) 30rem, 100vw" />
        </div>
      )}
      <div className={styles.words}>
        <Kicker article={article} />
        <h3 className={styles.title}>
          <TitleLink path={article.path} title={article.title} />
        </h3>
        {article.standfirst !== '' && <p className={styles.standfirst}>{keepSigns(article.standfirst)}</p>}
      </div>
    </article>
  )
}
