import { TitleLink } from '#components/title/TitleLink.tsx'
import type { Language } from '#domain/languages.ts'
import { graphql } from '#graphql/__generated__/documents/gql.ts'
import { readFragment, type FragmentType } from '#graphql/__generated__/documents/fragment-masking.ts'
import { shortDay } from '#messages/dates.ts'
import styles from './VideoCard.module.css'
import { VideoPoster } from './VideoPoster.tsx'

export const VideoCard_video = graphql(`
  fragment VideoCard_video on Video {
    path
    title
    publishedAt
    section {
      name
      color
    }
    ...VideoPoster_video
  }
`)

/** A video among others: it plays where it stands; its title leads to its own page. */
export function VideoCard(props: { video: FragmentType<typeof VideoCard_video>; language: Language }) {
  const video = readFragment(VideoCard_video, props.video)
  return (
    <article className={styles.card}>
      <VideoPoster video={video} href={video.path} language={props.language} sizes="(min-width: 64rem) 24rem, 100vw" />
      <div className={styles.words}>
        <h3 className={styles.title}>
          <TitleLink path={video.path} title={video.title} />
        </h3>
        <p className={styles.meta}>
          {video.section && (
            <span className={styles.section} style={{ '--section': video.section.color }}>
              {video.section.name}
            </span>
          )}
          <time dateTime={video.publishedAt}>{shortDay(video.publishedAt, props.language)}</time>
        </p>
      </div>
    </article>
  )
}
