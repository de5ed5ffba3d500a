import { badInput } from '#domain/errors.ts'
import { readIdOf, writeId } from '#domain/ids.ts'
import { paths } from '#domain/paths.ts'
import { playerOf } from '#domain/videos/player.ts'
import { listVideos, videoById, videoBySlug } from '#domain/videos/queries.ts'
import type { Resolvers } from '../__generated__/resolvers.ts'
import { connectionFields, countFields } from '../connections.ts'

export const videoResolvers: Resolvers = {
  Query: {
    video: (_, { slug, id, language }, ctx) => {
      if ((slug == null) === (id == null)) throw badInput('Give `slug` or `id`, one of the two.')
      return slug == null
        ? videoById(ctx, readIdOf('Video', id ?? ''))
        : videoBySlug(ctx, { slug, language: language ?? 'fr' })
    },
    videos: (_, { language, ...slice }, ctx) => listVideos(ctx, { language: language ?? 'fr', slice }),
  },

  Video: {
    id: (video) => writeId('Video', video.id),
    path: (video) => paths.video(video.language, video.slug),
    translations: (video, _, ctx) => ctx.loaders.videoTranslations.load(video),
    player: (video) => playerOf(video),
  },

  VideoConnection: { ...connectionFields, ...countFields },

  VideoProvider: { YOUTUBE: 'youtube', DAILYMOTION: 'dailymotion', VIMEO: 'vimeo', FILE: 'file' },
}
