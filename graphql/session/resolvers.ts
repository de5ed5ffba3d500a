import { confirmEmail } from '#domain/accounts/confirmEmail.ts'
import { requireAccount } from '#domain/accounts/queries.ts'
import type { RecoverOutcome } from '#domain/accounts/recover.ts'
import { register } from '#domain/accounts/register.ts'
import { remindUsername } from '#domain/accounts/remindUsername.ts'
import { requestPasswordReset } from '#domain/accounts/requestPasswordReset.ts'
import { resetPassword } from '#domain/accounts/resetPassword.ts'
import { sendConfirmation } from '#domain/accounts/sendConfirmation.ts'
import { signIn } from '#domain/accounts/signIn.ts'
import { signOut } from '#domain/accounts/signOut.ts'
import { guest } from '#domain/accounts/viewer.ts'
import type { Resolvers } from '../__generated__/resolvers.ts'
import { captchaProblem, invalidFields, tooManyAttempts, unusableLink } from '../account/problems.ts'

export const sessionResolvers: Resolvers = {
  Mutation: {
    register: async (_, { input }, ctx) => {
      const result = await register(ctx, { ...input, language: input.language ?? 'fr' })
      switch (result.outcome) {
        case 'registered':
          return { __typename: 'RegisterSuccess', email: result.email }
        case 'invalid':
          return invalidFields(result.fields)
        case 'captcha':
          return captchaProblem(result)
        case 'tooMany':
          return tooManyAttempts(result.retryAfterSeconds)
      }
    },

    confirmEmail: async (_, { input }, ctx) => {
      const result = await confirmEmail(ctx, input)
      if (result.outcome === 'unusableLink') return unusableLink()
      return { __typename: 'ConfirmEmailSuccess', email: result.email }
    },

    sendConfirmation: async (_, _arguments, ctx) => {
      const result = await sendConfirmation(ctx)
      if (result.outcome === 'tooMany') return tooManyAttempts(result.retryAfterSeconds)
      return { __typename: 'SendConfirmationSuccess', account: result.account }
    },

    signIn: async (_, { input }, ctx) => {
      const result = await signIn(ctx, { ...input, code: input.code ?? '', keepSignedIn: input.keepSignedIn ?? false })
      switch (result.outcome) {
        case 'signedIn':
          ctx.session.open(result.session)
          // What is asked besides is asked by the account's owner.
          ctx.viewer = result.viewer
          return { __typename: 'SignInSuccess', account: await requireAccount(ctx) }
        case 'wrongCredentials':
          return {
            __typename: 'WrongCredentialsProblem',
            message: 'Identifier and password do not belong together.',
          }
        case 'secondStepNeeded':
          return {
            __typename: 'SecondStepNeededProblem',
            message: result.isWrongCode ? 'This code is wrong, or was used before.' : 'A code is needed besides.',
            isWrongCode: result.isWrongCode,
          }
        case 'tooMany':
          return tooManyAttempts(result.retryAfterSeconds)
      }
    },

    signOut: async (_, _arguments, ctx) => {
      await signOut(ctx)
      ctx.session.close()
      ctx.viewer = guest
      return { signedOut: true }
    },

    requestPasswordReset: async (_, { input }, ctx) => recovered(await requestPasswordReset(ctx, input)),
    remindUsername: async (_, { input }, ctx) => recovered(await remindUsername(ctx, input)),

    resetPassword: async (_, { input }, ctx) => {
      const result = await resetPassword(ctx, input)
      switch (result.outcome) {
        case 'reset':
          return { __typename: 'ResetPasswordSuccess', username: result.username }
        case 'invalid':
          return invalidFields(result.fields)
        case 'unusableLink':
          return unusableLink()
      }
    },
  },
}

function recovered(result: RecoverOutcome) {
  switch (result.outcome) {
    case 'sent':
      return { __typename: 'RecoverSuccess' as const, email: result.email }
    case 'invalid':
      return invalidFields(result.fields)
    case 'tooMany':
      return tooManyAttempts(result.retryAfterSeconds)
  }
}
