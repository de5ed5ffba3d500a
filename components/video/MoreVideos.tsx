import type { Language } from '#domain/languages.ts'
import { graphql } from '#graphql/__generated__/documents/gql.ts'
import { readFragment, type FragmentType } from '#graphql/__generated__/documents/fragment-masking.ts'
import { translator } from '#messages/translator.ts'
import styles from './MoreVideos.module.css'
import { VideoCard } from './VideoCard.tsx'

export const MoreVideos_connection = graphql(`
  fragment MoreVideos_connection on VideoConnection {
    nodes {
      id
      path
      ...VideoCard_video
    }
  }
`)

type Props = {
  videos: FragmentType<typeof MoreVideos_connection>
  /** The address of the one being watched. */
  besides: string
  language: Language
}

export function MoreVideos({ besides, language, ...props }: Props) {
  const others = readFragment(MoreVideos_connection, props.videos).nodes.filter((video) => video.path !== besides)
  if (others.length === 0) return null
  return (
    <section className={styles.more} aria-labelledby="more-title">
      <h2 id="more-title" className={styles.title}>
        {translator(language)('video.more')}
      </h2>
      <ul className={styles.videos}>
        {others.slice(0, 4).map((video) => (
          <li key={video.id}>
            <VideoCard video={video} language={language} />
          </li>
        ))}
      </ul>
    </section>
  )
}
