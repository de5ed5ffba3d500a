import DataLoader from 'dataloader'
import { articlesOfSpans, type ArchivedRequest } from '#domain/archive/articles.ts'
import { archiveDays, archiveOf, type MonthRow, type YearRow } from '#domain/archive/queries.ts'
import { articlesAround, type Wish } from '#domain/articles/around.ts'
import type { ArticleRow } from '#domain/articles/cards.ts'
import { articleDetails, type ArticleDetail } from '#domain/articles/details.ts'
import { articlesOfEach, type OfEachRequest } from '#domain/articles/ofEach.ts'
import type { Ctx } from '#domain/ctx.ts'
import { repliesOf, type RepliesRequest } from '#domain/comments/replies.ts'
import { threadsOf, type ThreadsRequest } from '#domain/comments/queries.ts'
import type { Language } from '#domain/languages.ts'
import type { ImageRow } from '#domain/media/columns.ts'
import { imagesIn } from '#domain/media/queries.ts'
import { menusByKey } from '#domain/menus/queries.ts'
import { pagesInGroups } from '#domain/pages/queries.ts'
import { pollsInGroups } from '#domain/polls/queries.ts'
import { sectionKin, type SectionWithKin } from '#domain/sections/queries.ts'
import { tagsInGroups } from '#domain/tags/queries.ts'
import { videosById, videosInGroups, type VideoRow } from '#domain/videos/queries.ts'

export type Loaders = ReturnType<typeof createLoaders>

/** One statement an edge, however many rows a list has. */
export function createLoaders(ctx: Ctx) {
  return {
    articleDetail: new DataLoader<number, ArticleDetail | undefined>(async (ids) =>
      inOrder(ids, await articleDetails(ctx, ids)),
    ),
    sectionKin: new DataLoader<number, SectionWithKin | undefined>(async (ids) =>
      inOrder(ids, await sectionKin(ctx, ids)),
    ),
    video: new DataLoader<number, VideoRow | undefined>(async (ids) => inOrder(ids, await videosById(ctx, ids))),
    around: new DataLoader<Wish, ArticleRow[], string>((wishes) => articlesAround(ctx, wishes), {
      cacheKeyFn: (wish) => JSON.stringify(wish),
    }),
    articlesOf: eachRequest(async (request: OfEachRequest, ids: readonly number[]) =>
      inMap(ids, await articlesOfEach(ctx, ids, request)),
    ),
    image: eachRequest(async (language: Language, ids: readonly number[]): Promise<(ImageRow | undefined)[]> =>
      inOrder(ids, await imagesIn(ctx, { language, ids })),
    ),
    pageTranslations: translations((groups) => pagesInGroups(ctx, groups)),
    pollTranslations: translations((groups) => pollsInGroups(ctx, groups)),
    tagTranslations: translations((groups) => tagsInGroups(ctx, groups)),
    videoTranslations: translations((groups) => videosInGroups(ctx, groups)),
    archive: new DataLoader<Language, YearRow[]>((languages) =>
      Promise.all(languages.map((language) => archiveOf(ctx, language))),
    ),
    archiveDays: eachRequest((_: Language, months: readonly MonthRow[]) => archiveDays(ctx, months)),
    archived: eachRequest((request: ArchivedRequest, spans: readonly { from: Date; before: Date }[]) =>
      articlesOfSpans(ctx, spans, request),
    ),
    menu: eachRequest(async (language: Language, keys: readonly string[]) => {
      const found = await menusByKey(ctx, { language, keys })
      return keys.map((key) => found.find((menu) => menu.key === key))
    }),
    replies: eachRequest(async (request: RepliesRequest, ids: readonly number[]) =>
      inMap(ids, await repliesOf(ctx, ids, request)),
    ),
    threads: eachRequest(async (request: ThreadsRequest, ids: readonly number[]) =>
      inMap(ids, await threadsOf(ctx, ids, request)),
    ),
  }
}

/** A loader for each set of arguments, so that rows asked the same thing are answered together. */
function eachRequest<Request, Key, Answer>(read: (request: Request, keys: readonly Key[]) => Promise<Answer[]>) {
  const loaders = new Map<string, DataLoader<Key, Answer>>()
  return (request: Request) => {
    const key = JSON.stringify(request)
    const loader = loaders.get(key) ?? new DataLoader<Key, Answer>((keys) => read(request, keys))
    loaders.set(key, loader)
    return loader
  }
}

type Translated = { id: number; translationGroup: string }

/** A loader of the same thing in other languages, itself left out. */
function translations<Row extends Translated>(read: (groups: readonly string[]) => Promise<Row[]>) {
  return new DataLoader<Translated, Row[]>(async (ones) => {
    const rows = await read(ones.map((one) => one.translationGroup))
    return ones.map((one) => rows.filter((row) => row.translationGroup === one.translationGroup && row.id !== one.id))
  })
}

function inOrder<Row extends { id: number }>(ids: readonly number[], rows: Row[]): (Row | undefined)[] {
  const byId = new Map(rows.map((row) => [row.id, row]))
  return ids.map((id) => byId.get(id))
}

function inMap<Answer>(ids: readonly number[], found: Map<number, Answer>): Answer[] {
  return ids.map((id) => {
    const answer = found.get(id)
    if (answer === undefined) throw new Error(`The loader has no answer for ${id}.`)
    return answer
  })
}
