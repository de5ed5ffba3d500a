import { Pagination } from '#components/list/Pagination.tsx'
import type { Language } from '#domain/languages.ts'
import { paths } from '#domain/paths.ts'
import { graphql } from '#graphql/__generated__/documents/gql.ts'
import { readFragment, type FragmentType } from '#graphql/__generated__/documents/fragment-masking.ts'
import { translator } from '#messages/translator.ts'
import { VideoCard } from './VideoCard.tsx'
import styles from './VideoList.module.css'

export const VideoList_connection = graphql(`
  fragment VideoList_connection on VideoConnection {
    nodes {
      id
      ...VideoCard_video
    }
    pageCount
  }
`)

type Props = { videos: FragmentType<typeof VideoList_connection>; page: number; language: Language }

export function VideoList({ page, language, ...props }: Props) {
  const { nodes, pageCount } = readFragment(VideoList_connection, props.videos)
  const t = translator(language)
  return (
    <section className={styles.list} aria-labelledby="list-title">
      <h2 id="list-title" className="visually-hidden">
        {t('list.pageOf', { number: page, count: Math.max(1, pageCount) })}
      </h2>
      {nodes.length === 0 ? (
        <p>{t('video.none')}</p>
      ) : (
        <ul className={styles.videos}>
          {nodes.map((video) => (
            <li key={video.id}>
              <VideoCard video={video} language={language} />
            </li>
          ))}
        </ul>
      )}
      <Pagination path={paths.videos(language)} page={page} pageCount={pageCount} language={language} />
    </section>
  )
}
