import { accountEvents } from '#db/schema/accounts.ts'
import type { Ctx } from '../ctx.ts'
import { sealedNetwork } from './network.ts'
import type { Writer } from './viewer.ts'

/** Everything about accounts that is written down. */
export type AccountEventKind =
  | 'registered'
  | 'registeredAgain'
  | 'registrationRefused'
  | 'confirmationAsked'
  | 'emailConfirmed'
  | 'signedIn'
  | 'signInFailed'
  | 'signedOut'
  | 'sessionEnded'
  | 'sessionsEnded'
  | 'resetAsked'
  | 'usernameAsked'
  | 'passwordReset'
  | 'passwordChanged'
  | 'emailChangeAsked'
  | 'emailChanged'
  | 'emailChangeUndone'
  | 'profileChanged'
  | 'secondStepStarted'
  | 'secondStepEnded'
  | 'recoveryCodesMade'
  | 'recoveryCodeUsed'
  | 'exported'
  | 'deletionAsked'
  | 'deletionUndone'
  | 'deleted'
  | 'created'
  | 'roleChanged'
  | 'suspended'
  | 'restored'
  | 'secondStepRequired'
  | 'secondStepWaived'

type AccountEvent = {
  tx: Writer
  kind: AccountEventKind
  /** Whose account it is about. */
  userId: number | null
  /** Who did it, where that is not the viewer: a guest who proved to be the owner. */
  actorId?: number
  /** Never anything secret, nor what somebody typed. */
  details?: Record<string, string | number | boolean>
}

/** Writes down what happened with who did it, when, and from where: in the transaction of what happened. */
export async function recordEvent(ctx: Ctx, { tx, kind, userId, actorId, details = {} }: AccountEvent): Promise<void> {
  const { viewer, now, caller } = ctx
  await tx.insert(accountEvents).values({
    at: now,
    kind,
    userId,
    actorId: actorId ?? (viewer.kind === 'member' ? viewer.id : null),
    network: sealedNetwork(ctx),
    device: caller.device,
    details,
  })
}
