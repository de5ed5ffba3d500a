import { Comments } from '#components/comment/Comments.tsx'
import { Figure } from '#components/image/Figure.tsx'
import { ArticleRating } from '#components/rating/ArticleRating.tsx'
import { Share } from '#components/share/Share.tsx'
import type { Language } from '#domain/languages.ts'
import { graphql } from '#graphql/__generated__/documents/gql.ts'
import { readFragment, type FragmentType } from '#graphql/__generated__/documents/fragment-masking.ts'
import { ArticleBody } from './ArticleBody.tsx'
import { ArticleCredits } from './ArticleCredits.tsx'
import { ArticleHeader } from './ArticleHeader.tsx'
import styles from './ArticlePage.module.css'
import { ArticleVideo } from './ArticleVideo.tsx'
import { Gallery } from './Gallery.tsx'
import { Neighbours } from './Neighbours.tsx'
import { NewsArticleData } from './NewsArticleData.tsx'
import { RelatedArticles } from './RelatedArticles.tsx'
import { Tags } from './Tags.tsx'

export const ArticlePage_article = graphql(`
  fragment ArticlePage_article on Article {
    title
    path
    section {
      color
    }
    leadImage {
      ...Figure_image
    }
    ...ArticleHeader_article
    ...ArticleCredits_article
    ...ArticleBody_article
    ...ArticleVideo_article
    ...Gallery_article
    ...Tags_article
    ...ArticleRating_article
    ...Neighbours_article
    ...RelatedArticles_article
    ...Comments_article
    ...NewsArticleData_article
  }
`)

type Props = {
  article: FragmentType<typeof ArticlePage_article>
  language: Language
  publisher: { name: string; url: URL }
}

export function ArticlePage({ language, publisher, ...props }: Props) {
  const article = readFragment(ArticlePage_article, props.article)
  const url = new URL(article.path, publisher.url).href
  return (
    <div className={styles.page} style={{ '--section': article.section.color }}>
      <div className={styles.progress} aria-hidden="true" />
      <article className={styles.article}>
        <div className={styles.header}>
          <ArticleHeader article={article} language={language} />
        </div>
        {article.leadImage && (
          <div className={styles.lead}>
            <Figure image={article.leadImage} sizes="(min-width: 64rem) 56rem, 100vw" loading="first" />
          </div>
        )}
        <div className={styles.beside}>
          <ArticleCredits article={article} language={language} />
          <div className={styles.share}>
            <Share shared={{ url, title: article.title }} language={language} />
          </div>
          <p className={styles.address}>{decodeURI(url)}</p>
        </div>
        <div className={styles.text}>
          <div className={styles.read}>
            <ArticleBody article={article} />
          </div>
          <ArticleVideo article={article} language={language} />
          <Gallery article={article} language={language} />
          <Tags article={article} language={language} />
          <ArticleRating article={article} language={language} />
          <Neighbours article={article} language={language} />
        </div>
      </article>
      <aside className={styles.aside}>
        <RelatedArticles article={article} language={language} />
      </aside>
      <div className={styles.comments}>
        <Comments article={article} language={language} />
      </div>
      <NewsArticleData article={article} language={language} publisher={publisher} />
    </div>
  )
}
