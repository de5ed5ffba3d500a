import { aliasedTable, and, desc, eq, inArray, sql, type SQL } from 'drizzle-orm'
import { media, mediaTexts } from '#db/schema/media.ts'
import { sections } from '#db/schema/sections.ts'
import { videos } from '#db/schema/videos.ts'
import type { Ctx } from '#domain/ctx.ts'
import type { Language } from '#domain/languages.ts'
import { connectionOf, type Connection } from '#domain/lists/connection.ts'
import { beyondMoment } from '#domain/lists/beyond.ts'
import { writeCursor } from '#domain/lists/cursor.ts'
import { parseSlice, type SliceRequest } from '#domain/lists/slice.ts'
import { imageColumnsInLanguage, saidOfImageIn } from '#domain/media/columns.ts'
import { sectionColumns } from '#domain/sections/columns.ts'
import { isSlug } from '#domain/slugs.ts'
import { isPublished } from './visibility.ts'

const file = aliasedTable(media, 'file')

export type VideoRow = Awaited<ReturnType<typeof readVideos>>[number]

const newestFirst = { moment: videos.publishedAt, id: videos.id, sign: '<' as const }

export async function videoBySlug(ctx: Ctx, key: { language: Language; slug: string }): Promise<VideoRow | null> {
  if (!isSlug(key.slug)) return null
  const [video] = await readVideos(ctx, and(eq(videos.language, key.language), eq(videos.slug, key.slug)))
  return video ?? null
}

export async function videoById(ctx: Ctx, id: number): Promise<VideoRow | null> {
  const [video] = await readVideos(ctx, eq(videos.id, id))
  return video ?? null
}

export function videosById(ctx: Ctx, ids: readonly number[]): Promise<VideoRow[]> {
  return readVideos(ctx, inArray(videos.id, [...ids]))
}

/** The videos of these translation groups, in every language. */
export function videosInGroups(ctx: Ctx, groups: readonly string[]): Promise<VideoRow[]> {
  return readVideos(ctx, inArray(videos.translationGroup, [...groups]))
}

/** Published videos of one language, newest first. Errors: `BAD_USER_INPUT`, see `parseSlice`. */
export async function listVideos(
  ctx: Ctx,
  request: { language: Language; slice: SliceRequest },
): Promise<Connection<VideoRow>> {
  const slice = parseSlice(request.slice)
  const ofLanguage = eq(videos.language, request.language)
  const rows = await readVideos(
    ctx,
    and(ofLanguage, slice.cursor === null ? undefined : beyondMoment(slice.cursor, newestFirst)),
  )
    .limit(slice.size + 1)
    .offset(slice.offset)

  return connectionOf({
    slice,
    rows,
    cursorOf: (row) => writeCursor([row.publishedAt, row.id]),
    count: () => ctx.db.$count(videos, and(ofLanguage, isPublished(ctx))),
  })
}

function readVideos(ctx: Ctx, condition: SQL | undefined) {
  return ctx.db
    .select({
      id: videos.id,
      language: videos.language,
      translationGroup: videos.translationGroup,
      slug: videos.slug,
      title: videos.title,
      standfirst: videos.standfirst,
      provider: videos.provider,
      providerRef: videos.providerRef,
      durationSeconds: videos.durationSeconds,
      publishedAt: sql<Date>`${videos.publishedAt}`.mapWith(videos.publishedAt),
      section: sectionColumns,
      poster: imageColumnsInLanguage,
      file: { path: file.path, mimeType: file.mimeType },
    })
    .from(videos)
    .leftJoin(sections, eq(sections.id, videos.sectionId))
    .leftJoin(media, eq(media.id, videos.posterId))
    .leftJoin(mediaTexts, saidOfImageIn(videos.language))
    .leftJoin(file, eq(file.id, videos.fileId))
    .where(and(condition, isPublished(ctx)))
    .orderBy(desc(videos.publishedAt), desc(videos.id))
    .$dynamic()
}

export type VideoList = Connection<VideoRow>

export type VideoProvider = VideoRow['provider']
