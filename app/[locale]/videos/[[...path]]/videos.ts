import { cacheTag } from 'next/cache'
import { numberedPage } from '#app/numberedPage.ts'
import { pageLife } from '#app/pageLife.ts'
import { tags } from '#domain/cacheTags.ts'
import type { Language } from '#domain/languages.ts'
import { graphql } from '#graphql/__generated__/documents/gql.ts'
import { execute } from '#graphql/execute.ts'
import { inSchema } from '#messages/locales.ts'

export const videosDocument = graphql(`
  query VideosPage($page: Int!, $language: Language!) {
    videos(language: $language, first: 12, page: $page) {
      nodes {
        id
      }
      pageCount
      ...VideoList_connection
    }
  }
`)

/** One page of the videos, from what follows `/videos`; null when there is no such page. */
export async function readVideos(steps: string[], language: Language) {
  'use cache'
  pageLife()
  cacheTag(tags.videos)
  const place = numberedPage(steps)
  if (!place || place.steps.length > 0) return null

  const { videos } = await execute(videosDocument, { page: place.page, language: inSchema[language] })
  if (place.page > 1 && videos.nodes.length === 0) return null
  return { videos, page: place.page }
}
