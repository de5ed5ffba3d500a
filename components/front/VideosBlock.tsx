import { VideoCard } from '#components/video/VideoCard.tsx'
import type { Language } from '#domain/languages.ts'
import { paths } from '#domain/paths.ts'
import { graphql } from '#graphql/__generated__/documents/gql.ts'
import { readFragment, type FragmentType } from '#graphql/__generated__/documents/fragment-masking.ts'
import { translator } from '#messages/translator.ts'
import styles from './VideosBlock.module.css'

export const VideosBlock_block = graphql(`
  fragment VideosBlock_block on VideosBlock {
    videos {
      id
      ...VideoCard_video
    }
  }
`)

/** Two stand in the river; more make a band of their own. */
export function VideosBlock(props: { block: FragmentType<typeof VideosBlock_block>; language: Language }) {
  const { videos } = readFragment(VideosBlock_block, props.block)
  const t = translator(props.language)
  const band = videos.length > 2
  const id = band ? 'videos-band' : 'videos'
  return (
    <section className={band ? `stage ${styles.band}` : styles.pair} aria-labelledby={id}>
      <header className={styles.header}>
        <h2 id={id} className={styles.title}>
          {band ? t('video.more') : t('front.videos')}
        </h2>
        <a className={styles.all} href={paths.videos(props.language)}>
          {t('front.allVideos')}
        </a>
      </header>
      <ul className={styles.videos}>
        {videos.map((video) => (
          <li key={video.id}>
            <VideoCard video={video} language={props.language} />
          </li>
        ))}
      </ul>
    </section>
  )
}
