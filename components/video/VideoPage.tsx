import type { Language } from '#domain/languages.ts'
import { keepSigns } from '#domain/typography.ts'
import { graphql, type DocumentType } from '#graphql/__generated__/documents/gql.ts'
import { readFragment, type FragmentType } from '#graphql/__generated__/documents/fragment-masking.ts'
import { Breadcrumb } from '#components/section/Breadcrumb.tsx'
import { paths } from '#domain/paths.ts'
import { clock, dayAndTime } from '#messages/dates.ts'
import { translator } from '#messages/translator.ts'
import styles from './VideoPage.module.css'
import { VideoPoster } from './VideoPoster.tsx'

export const VideoPage_video = graphql(`
  fragment VideoPage_video on Video {
    title
    standfirst
    publishedAt
    durationSeconds
    section {
      name
      path
      color
    }
    player {
      provider
      url
    }
    ...VideoPoster_video
  }
`)

type Provider = DocumentType<typeof VideoPage_video>['player']['provider']

const foreign: Record<Provider, string | null> = {
  YOUTUBE: 'YouTube',
  DAILYMOTION: 'Dailymotion',
  VIMEO: 'Vimeo',
  FILE: null,
}

export function VideoPage(props: { video: FragmentType<typeof VideoPage_video>; language: Language }) {
  const video = readFragment(VideoPage_video, props.video)
  const { language } = props
  const t = translator(language)
  const provider = foreign[video.player.provider]
  return (
    <article className={styles.page}>
      <Breadcrumb trail={[{ name: t('video.title'), path: paths.videos(language) }]} language={language} />
      <div className={styles.player}>
        <VideoPoster
          video={video}
          href={video.player.url}
          language={language}
          sizes="(min-width: 64rem) 56rem, 100vw"
          loading="first"
        />
      </div>
      <div className={styles.words}>
        {video.section && (
          <p className={styles.section} style={{ '--section': video.section.color }}>
            <a href={video.section.path}>{video.section.name}</a>
          </p>
        )}
        <h1 className={styles.title}>{keepSigns(video.title)}</h1>
        {video.standfirst !== '' && <p className={styles.standfirst}>{keepSigns(video.standfirst)}</p>}
        <p className={styles.meta}>
          <time dateTime={video.publishedAt}>
            {t('article.published', { date: dayAndTime(video.publishedAt, language) })}
          </time>
          {video.durationSeconds != null && (
            <span>{t('video.duration', { duration: clock(video.durationSeconds, language) })}</span>
          )}
        </p>
        {provider !== null && <p className={styles.note}>{t('video.foreign', { provider })}</p>}
      </div>
    </article>
  )
}
