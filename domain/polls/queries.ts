import { and, desc, eq, getTableColumns, gt, inArray, isNull, lte, or, sql, type SQL } from 'drizzle-orm'
import { pollOptions, polls } from '#db/schema/polls.ts'
import type { Ctx } from '#domain/ctx.ts'
import type { Language } from '#domain/languages.ts'
import { connectionOf, type Connection } from '#domain/lists/connection.ts'
import { beyondMoment } from '#domain/lists/beyond.ts'
import { writeCursor } from '#domain/lists/cursor.ts'
import { parseSlice, type SliceRequest } from '#domain/lists/slice.ts'
import { isSlug } from '#domain/slugs.ts'

export type PollOptionRow = { id: number; text: string; withdrawn: boolean; voteCount: number }

export type PollRow = typeof polls.$inferSelect & { options: PollOptionRow[] }

const newestFirst = { moment: polls.opensAt, id: polls.id, sign: '<' as const }

export async function pollBySlug(ctx: Ctx, key: { language: Language; slug: string }): Promise<PollRow | null> {
  if (!isSlug(key.slug)) return null
  const [poll] = await readPolls(ctx, and(eq(polls.language, key.language), eq(polls.slug, key.slug)))
  return poll ?? null
}

export async function pollById(ctx: Ctx, id: number): Promise<PollRow | null> {
  const [poll] = await readPolls(ctx, eq(polls.id, id))
  return poll ?? null
}

/** One option to choose from, of a poll readers may see. */
export async function pollOptionById(ctx: Ctx, id: number): Promise<PollOptionRow | null> {
  const [option] = await ctx.db
    .select({
      id: pollOptions.id,
      text: pollOptions.text,
      withdrawn: pollOptions.withdrawn,
      voteCount: pollOptions.voteCount,
    })
    .from(pollOptions)
    .innerJoin(polls, eq(polls.id, pollOptions.pollId))
    .where(and(eq(pollOptions.id, id), eq(pollOptions.withdrawn, false), hasOpened(ctx)))
  return option ?? null
}

/** The polls of these translation groups, in every language. */
export function pollsInGroups(ctx: Ctx, groups: readonly string[]): Promise<PollRow[]> {
  return readPolls(ctx, inArray(polls.translationGroup, [...groups]))
}

/** The poll that opened last among those still open. */
export async function newestOpenPoll(ctx: Ctx, language: Language): Promise<PollRow | null> {
  const stillOpen = or(isNull(polls.closesAt), gt(polls.closesAt, ctx.now))
  const [poll] = await readPolls(ctx, and(eq(polls.language, language), stillOpen)).limit(1)
  return poll ?? null
}

/** Polls of one language that have opened, newest first. Errors: `BAD_USER_INPUT`, see `parseSlice`. */
export async function listPolls(
  ctx: Ctx,
  request: { language: Language; slice: SliceRequest },
): Promise<Connection<PollRow>> {
  const slice = parseSlice(request.slice)
  const ofLanguage = eq(polls.language, request.language)
  const rows = await readPolls(
    ctx,
    and(ofLanguage, slice.cursor === null ? undefined : beyondMoment(slice.cursor, newestFirst)),
  )
    .limit(slice.size + 1)
    .offset(slice.offset)

  return connectionOf({
    slice,
    rows,
    cursorOf: (row) => writeCursor([row.opensAt, row.id]),
    count: () => ctx.db.$count(polls, and(ofLanguage, hasOpened(ctx))),
  })
}

function readPolls(ctx: Ctx, condition: SQL | undefined) {
  return ctx.db
    .select({
      ...getTableColumns(polls),
      options: sql<PollOptionRow[]>`(
        select coalesce(json_agg(json_build_object('id', o.id, 'text', o.text, 'withdrawn', o.withdrawn,
          'voteCount', o.vote_count) order by o.position), '[]')
        from ${pollOptions} o where o.poll_id = polls.id)`,
    })
    .from(polls)
    .where(and(condition, hasOpened(ctx)))
    .orderBy(desc(polls.opensAt), desc(polls.id))
    .$dynamic()
}

function hasOpened(ctx: Ctx): SQL | undefined {
  return and(eq(polls.state, 'published'), lte(polls.opensAt, ctx.now))
}

export type PollList = Connection<PollRow>

export type PollKind = PollRow['kind']
export type PollVoters = PollRow['voters']
export type PollResultsVisible = PollRow['resultsVisible']
