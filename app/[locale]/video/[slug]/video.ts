import { cacheTag } from 'next/cache'
import { pageLife } from '#app/pageLife.ts'
import { tags } from '#domain/cacheTags.ts'
import type { Language } from '#domain/languages.ts'
import { graphql } from '#graphql/__generated__/documents/gql.ts'
import { execute } from '#graphql/execute.ts'
import { inSchema } from '#messages/locales.ts'

export const videoDocument = graphql(`
  query VideoPage($slug: String!, $language: Language!) {
    video(slug: $slug, language: $language) {
      title
      standfirst
      language
      path
      translations {
        language
        path
      }
      poster {
        renditions {
          url
          width
          height
        }
      }
      ...VideoPage_video
    }
    videos(language: $language, first: 5) {
      ...MoreVideos_connection
    }
  }
`)

export async function readVideo(slug: string, language: Language) {
  'use cache'
  pageLife()
  cacheTag(tags.videos)
  const { video, videos } = await execute(videoDocument, { slug, language: inSchema[language] })
  return video ? { video, videos } : null
}
