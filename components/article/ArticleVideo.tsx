import { TitleLink } from '#components/title/TitleLink.tsx'
import { VideoPoster } from '#components/video/VideoPoster.tsx'
import type { Language } from '#domain/languages.ts'
import { graphql } from '#graphql/__generated__/documents/gql.ts'
import { readFragment, type FragmentType } from '#graphql/__generated__/documents/fragment-masking.ts'
import { translator } from '#messages/translator.ts'
import styles from './ArticleVideo.module.css'

export const ArticleVideo_article = graphql(`
  fragment ArticleVideo_article on Article {
    video {
      path
      title
      ...VideoPoster_video
    }
  }
`)

export function ArticleVideo(props: { article: FragmentType<typeof ArticleVideo_article>; language: Language }) {
  const { video } = readFragment(ArticleVideo_article, props.article)
  if (!video) return null
  return (
    <section className={styles.video} aria-labelledby="video-title">
      <h2 id="video-title">{translator(props.language)('article.video')}</h2>
      <VideoPoster video={video} href={video.path} language={props.language} sizes="(min-width: 64rem) 42rem, 100vw" />
      <p className={styles.title}>
        <TitleLink path={video.path} title={video.title} />
      </p>
    </section>
  )
}
