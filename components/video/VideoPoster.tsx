import { Picture } from '#components/image/Picture.tsx'
import type { Language } from '#domain/languages.ts'
import { graphql } from '#graphql/__generated__/documents/gql.ts'
import { readFragment, type FragmentType } from '#graphql/__generated__/documents/fragment-masking.ts'
import { clock } from '#messages/dates.ts'
import { translator } from '#messages/translator.ts'
import { VideoPlayer } from './VideoPlayer.client.tsx'
import styles from './VideoPoster.module.css'

export const VideoPoster_video = graphql(`
  fragment VideoPoster_video on Video {
    title
    durationSeconds
    poster {
      ...Picture_image
    }
    player {
      provider
      url
      mimeType
    }
  }
`)

type Props = {
  video: FragmentType<typeof VideoPoster_video>
  /** Where it leads without JavaScript. */
  href: string
  language: Language
  sizes: string
  loading?: 'first' | 'lazy'
}

export function VideoPoster({ href, language, sizes, loading = 'lazy', ...props }: Props) {
  const { title, durationSeconds, poster, player } = readFragment(VideoPoster_video, props.video)
  const t = translator(language)
  return (
    <VideoPlayer
      title={title}
      href={href}
      label={t('video.play', { title })}
      source={
        player.provider === 'FILE'
          ? { kind: 'file', url: player.url, mimeType: player.mimeType ?? null }
          : { kind: 'frame', url: player.url }
      }
    >
      {poster && <Picture image={poster} sizes={sizes} loading={loading} />}
      <span className={styles.badge}>
        <svg viewBox="0 0 24 24" width="22" height="22" aria-hidden="true">
          <path fill="currentColor" d="M7 4.5v15l12-7.5z" />
        </svg>
        {durationSeconds != null && <span className={styles.duration}>{clock(durationSeconds, language)}</span>}
      </span>
    </VideoPlayer>
  )
}
