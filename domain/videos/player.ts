import { paths } from '#domain/paths.ts'
import type { VideoRow } from './queries.ts'

export type Player = { provider: VideoRow['provider']; url: string; mimeType: string | null }

/** Where the player is: the provider's own frame without its cookies, or the paper's file. */
export function playerOf(video: VideoRow): Player {
  const ref = encodeURIComponent(video.providerRef ?? '')
  switch (video.provider) {
    case 'youtube':
      return { provider: 'youtube', url: `https://www.youtube-nocookie.com/embed/${ref}`, mimeType: null }
    case 'dailymotion':
      return { provider: 'dailymotion', url: `https://geo.dailymotion.com/player.html?video=${ref}`, mimeType: null }
    case 'vimeo':
      return { provider: 'vimeo', url: `https://player.vimeo.com/video/${ref}?dnt=1`, mimeType: null }
    case 'file':
      return { provider: 'file', url: paths.media(video.file?.path ?? ''), mimeType: video.file?.mimeType ?? null }
  }
}
