import type { Refusal } from '#domain/accounts/askPassword.ts'
import { changeEmail } from '#domain/accounts/changeEmail.ts'
import { changePassword } from '#domain/accounts/changePassword.ts'
import { confirmSecondStep, type RecoveryCodesOutcome } from '#domain/accounts/confirmSecondStep.ts'
import { deleteAccount } from '#domain/accounts/deleteAccount.ts'
import { endOtherSessions } from '#domain/accounts/endOtherSessions.ts'
import { endSession } from '#domain/accounts/endSession.ts'
import { exportAccount } from '#domain/accounts/exportAccount.ts'
import { followEmailChange, type FollowEmailChangeOutcome } from '#domain/accounts/followEmailChange.ts'
import { keepAccount } from '#domain/accounts/keepAccount.ts'
import { requireAccount } from '#domain/accounts/queries.ts'
import { renewRecoveryCodes } from '#domain/accounts/renewRecoveryCodes.ts'
import { viewerNow } from '#domain/accounts/sessions.ts'
import { startSecondStep } from '#domain/accounts/startSecondStep.ts'
import { stopSecondStep } from '#domain/accounts/stopSecondStep.ts'
import { undoEmailChange } from '#domain/accounts/undoEmailChange.ts'
import { updateProfile } from '#domain/accounts/updateProfile.ts'
import { readIdOf } from '#domain/ids.ts'
import type { Resolvers } from '../__generated__/resolvers.ts'
import { invalidFields, tooManyAttempts, unusableLink } from '../account/problems.ts'
import type { GraphContext } from '../context.ts'

export const settingsResolvers: Resolvers = {
  Mutation: {
    updateProfile: async (_, { input }, ctx) => {
      const result = await updateProfile(ctx, input)
      return result.outcome === 'invalid' ? invalidFields(result.fields) : accountNow(ctx)
    },
    changePassword: async (_, { input }, ctx) => {
      const result = await changePassword(ctx, input)
      if (result.outcome !== 'changed') return problemOf(result)
      ctx.session.open(result.session)
      return accountNow(ctx)
    },
    changeEmail: async (_, { input }, ctx) => {
      const result = await changeEmail(ctx, input)
      return result.outcome === 'asked' ? accountNow(ctx) : problemOf(result)
    },
    followEmailChange: async (_, { input }, ctx) => changedEmail(await followEmailChange(ctx, input.token)),
    undoEmailChange: async (_, { input }, ctx) => changedEmail(await undoEmailChange(ctx, input.token)),
    startSecondStep: async (_, { input }, ctx) => {
      const result = await startSecondStep(ctx, input.password)
      if (result.outcome !== 'started') return problemOf(result)
      const { secret, uri, qrCode } = result
      return { __typename: 'StartSecondStepSuccess', secret, uri, qrCode }
    },
    confirmSecondStep: async (_, { input }, ctx) => madeCodes(ctx, await confirmSecondStep(ctx, input.code)),
    renewRecoveryCodes: async (_, { input }, ctx) => madeCodes(ctx, await renewRecoveryCodes(ctx, input.password)),
    stopSecondStep: async (_, { input }, ctx) => {
      const result = await stopSecondStep(ctx, input.password)
      if (result.outcome !== 'stopped') return problemOf(result)
      ctx.viewer = await viewerNow(ctx)
      return accountNow(ctx)
    },
    endSession: async (_, { id }, ctx) => {
      const result = await endSession(ctx, readIdOf('Session', id))
      if (result.outcome === 'endedPresent') ctx.session.close()
      return accountNow(ctx)
    },
    endOtherSessions: async (_, _arguments, ctx) => {
      await endOtherSessions(ctx)
      return accountNow(ctx)
    },
    exportAccount: async (_, { input }, ctx) => {
      const result = await exportAccount(ctx, input.password)
      if (result.outcome !== 'exported') return problemOf(result)
      return { __typename: 'ExportAccountSuccess', data: result.data }
    },
    deleteAccount: async (_, { input }, ctx) => {
      const result = await deleteAccount(ctx, input.password)
      if (result.outcome === 'asked') return accountNow(ctx)
      return result.outcome === 'lastAdministrator' ? lastAdministrator() : problemOf(result)
    },
    keepAccount: async (_, _arguments, ctx) => {
      await keepAccount(ctx)
      return accountNow(ctx)
    },
  },
}

async function accountNow(ctx: GraphContext) {
  return { __typename: 'AccountSuccess' as const, account: await requireAccount(ctx) }
}

function problemOf(refused: Refusal) {
  return refused.outcome === 'invalid' ? invalidFields(refused.fields) : tooManyAttempts(refused.retryAfterSeconds)
}

function lastAdministrator() {
  return {
    __typename: 'LastAdministratorProblem' as const,
    message: 'The last administrator cannot leave: make another one first.',
  }
}

function changedEmail(result: FollowEmailChangeOutcome) {
  if (result.outcome === 'unusable') return unusableLink()
  return { __typename: 'FollowEmailChangeSuccess' as const, email: result.email }
}

async function madeCodes(ctx: GraphContext, result: RecoveryCodesOutcome) {
  if (result.outcome !== 'made') return problemOf(result)
  // Of staff, more is allowed with a second step than without.
  ctx.viewer = await viewerNow(ctx)
  return { __typename: 'RecoveryCodesSuccess' as const, codes: result.codes, account: await requireAccount(ctx) }
}
