import type { Ctx } from '../ctx.ts'
import { askPassword, type Refusal } from './askPassword.ts'
import { recordEvent } from './events.ts'
import { accountOf, accountsElsewhereOf, allSessionsOf, eventsOf, linksOf, mailsOf, rightsOf } from './ownData.ts'
import { ballotsOf, commentsOf, ratingsOf } from './ownVoices.ts'
import { requireMember } from './queries.ts'

export type ExportAccountOutcome = { outcome: 'exported'; data: unknown } | Refusal

/** Everything that is kept about the viewer, as JSON: nothing of others, nothing that opens the account. */
export async function exportAccount(ctx: Ctx, password: string): Promise<ExportAccountOutcome> {
  const { id } = requireMember(ctx)

  const asked = await askPassword(ctx, password)
  if (asked.outcome !== 'right') return asked

  await recordEvent(ctx, { tx: ctx.db, kind: 'exported', userId: id })
  const data = {
    exportedAt: ctx.now,
    account: await accountOf(ctx, id),
    sections: await rightsOf(ctx, id),
    accountsElsewhere: await accountsElsewhereOf(ctx, id),
    comments: await commentsOf(ctx, id),
    ratings: await ratingsOf(ctx, id),
    votes: await ballotsOf(ctx, id),
    sessions: await allSessionsOf(ctx, id),
    events: await eventsOf(ctx, id),
    links: await linksOf(ctx, id),
    mails: await mailsOf(ctx, id),
  }
  // Moments become text here, so that whoever is handed this finds the JSON that the schema promises.
  return { outcome: 'exported', data: JSON.parse(JSON.stringify(data)) }
}
