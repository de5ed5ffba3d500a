import type { ArticleRow } from '#domain/articles/cards.ts'
import { listArticles } from '#domain/articles/list.ts'
import type { Ctx } from '#domain/ctx.ts'
import type { Language } from '#domain/languages.ts'
import { newestOpenPoll, type PollRow } from '#domain/polls/queries.ts'
import type { SectionRow } from '#domain/sections/columns.ts'
import { listVideos, type VideoRow } from '#domain/videos/queries.ts'
import { mostRead } from '#domain/views/mostRead.ts'
import { filledZones, type FilledZone } from '#domain/zones/queries.ts'

export type FrontBlock =
  | { block: 'lead'; zone: FilledZone }
  | { block: 'latest'; articles: ArticleRow[] }
  | { block: 'now'; zone: FilledZone }
  | { block: 'videos'; videos: VideoRow[] }
  | { block: 'poll'; poll: PollRow }
  | { block: 'doNotMiss'; zone: FilledZone }
  | { block: 'mostRead'; articles: ArticleRow[] }
  | { block: 'section'; section: SectionRow; articles: ArticleRow[] }

type Material = {
  zones: FilledZone[]
  latest: ArticleRow[]
  videos: VideoRow[]
  poll: PollRow | null
  read: ArticleRow[]
}

const latestArticles = 8
/** Side by side; fewer would not make a row. */
const mostReadArticles = { fewest: 3, most: 6 }
const firstVideos = 2
/** A band of their own, which two would not fill. */
const furtherVideos = { fewest: 3, most: 4 }

/** The front page, top to bottom. A declaration that has nothing to show leaves no block. */
const declared: ((material: Material) => FrontBlock[])[] = [
  ({ zones }) => zoneBlock(zones, 'lead', (zone) => ({ block: 'lead', zone })),
  ({ latest }) => (latest.length === 0 ? [] : [{ block: 'latest', articles: latest }]),
  ({ zones }) => zoneBlock(zones, 'now', (zone) => ({ block: 'now', zone })),
  ({ videos }) => videosBlock(videos.slice(0, firstVideos)),
  ({ poll }) => (poll === null ? [] : [{ block: 'poll', poll }]),
  ({ zones }) => zoneBlock(zones, 'do-not-miss', (zone) => ({ block: 'doNotMiss', zone })),
  ({ read }) => (read.length < mostReadArticles.fewest ? [] : [{ block: 'mostRead', articles: read }]),
  ({ zones }) => zones.flatMap(sectionBlock),
  ({ videos }) => furtherVideosBlock(videos.slice(firstVideos)),
]

export async function frontBlocks(ctx: Ctx, language: Language): Promise<FrontBlock[]> {
  const [zones, latest, videos, poll, read] = await Promise.all([
    filledZones(ctx, language),
    listArticles(ctx, { language, order: 'latest', filter: {}, slice: { first: latestArticles } }),
    listVideos(ctx, { language, slice: { first: firstVideos + furtherVideos.most } }),
    newestOpenPoll(ctx, language),
    mostRead(ctx, { language, period: 'week', first: mostReadArticles.most }),
  ])
  const material = {
    zones,
    latest: latest.edges.map((edge) => edge.node),
    videos: videos.edges.map((edge) => edge.node),
    poll,
    read,
  }
  return declared.flatMap((declare) => declare(material))
}

function zoneBlock(zones: FilledZone[], key: string, wrap: (zone: FilledZone) => FrontBlock): FrontBlock[] {
  return zones.filter((zone) => zone.key === key && zone.articles.length > 0).map(wrap)
}

function sectionBlock({ key, section, articles }: FilledZone): FrontBlock[] {
  const named = ['lead', 'now', 'do-not-miss'].includes(key)
  return named || section === null || articles.length === 0 ? [] : [{ block: 'section', section, articles }]
}

function videosBlock(videos: VideoRow[]): FrontBlock[] {
  return videos.length === 0 ? [] : [{ block: 'videos', videos }]
}

function furtherVideosBlock(videos: VideoRow[]): FrontBlock[] {
  return videos.length < furtherVideos.fewest ? [] : videosBlock(videos)
}
