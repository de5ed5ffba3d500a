import { siteSettings } from '#db/schema/site.ts'
import { type AccountEventKind, recordEvent } from '../accounts/events.ts'
import type { Ctx } from '../ctx.ts'
import { authorize, canManageAccounts } from '../permissions.ts'

/**
 * From now on all but readers may do what readers may, until they have set up a second step. For who manages accounts; throws
 * `UNAUTHENTICATED` or `FORBIDDEN` for others.
 */
export function requireSecondStep(ctx: Ctx): Promise<void> {
  return settle(ctx, { staffNeedSecondStep: true, kind: 'secondStepRequired' })
}

/** Leaves the second step to everybody's own choice again. Throws as `requireSecondStep` does. */
export function waiveSecondStep(ctx: Ctx): Promise<void> {
  return settle(ctx, { staffNeedSecondStep: false, kind: 'secondStepWaived' })
}

type Rule = { staffNeedSecondStep: boolean; kind: AccountEventKind }

async function settle(ctx: Ctx, { staffNeedSecondStep, kind }: Rule): Promise<void> {
  authorize(canManageAccounts(ctx.viewer), ctx.viewer)

  await ctx.db.transaction(async (tx) => {
    await tx
      .insert(siteSettings)
      .values({ staffNeedSecondStep })
      .onConflictDoUpdate({ target: siteSettings.id, set: { staffNeedSecondStep } })
    await recordEvent(ctx, { tx, kind, userId: null })
  })
}
