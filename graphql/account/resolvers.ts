import { captchaOf } from '#domain/accounts/captcha.ts'
import { makeOfDevice } from '#domain/accounts/device.ts'
import { nextEmailOf, sessionsOf, viewerAccount } from '#domain/accounts/queries.ts'
import { writeId } from '#domain/ids.ts'
import { canComment, canEnterNewsroom, canManageAccounts, canModerate } from '#domain/permissions.ts'
import type { Resolvers } from '../__generated__/resolvers.ts'
import { fieldMessage } from './problems.ts'

export const accountResolvers: Resolvers = {
  Query: {
    viewer: (_, _arguments, ctx) => viewerAccount(ctx),
    accountForms: (_, _arguments, { site }) => ({ captcha: captchaOf(site), hasGoogle: site.google !== undefined }),
  },

  Account: {
    id: (account) => writeId('Account', account.id),
    isEmailConfirmed: (account) => account.emailConfirmedAt !== null,
    nextEmail: (account, _, ctx) => nextEmailOf(ctx, account.id),
    sessions: (account, _, ctx) => sessionsOf(ctx, account.id),
    lacksSecondStep: (_, _arguments, { viewer }) => viewer.kind === 'member' && viewer.lacksSecondStep,
    picture: async (account, _, ctx) =>
      account.pictureId === null ? null : ((await ctx.loaders.image(account.language).load(account.pictureId)) ?? null),
    viewerCanComment: (_, _arguments, { viewer }) => canComment(viewer),
    viewerCanEnterNewsroom: (_, _arguments, { viewer }) => canEnterNewsroom(viewer),
    viewerCanModerate: (_, _arguments, { viewer }) => canModerate(viewer),
    viewerCanManageAccounts: (_, _arguments, { viewer }) => canManageAccounts(viewer),
  },

  Session: {
    id: (session) => writeId('Session', session.id),
    device: (session) => makeOfDevice(session.device),
    isCurrent: (session, _, { viewer }) => viewer.kind === 'member' && viewer.sessionId === session.id,
  },

  FieldProblem: { message: fieldMessage },

  CaptchaKind: {
    ALTCHA: 'altcha',
    RECAPTCHA: 'recaptcha',
  },

  FieldReason: {
    EMPTY: 'empty',
    TOO_SHORT: 'tooShort',
    TOO_LONG: 'tooLong',
    MALFORMED: 'malformed',
    DIFFERENT: 'different',
    TAKEN: 'taken',
    GUESSABLE: 'guessable',
    COMMON: 'common',
    WRONG: 'wrong',
  },

  Role: {
    READER: 'reader',
    CONTRIBUTOR: 'contributor',
    AUTHOR: 'author',
    EDITOR: 'editor',
    CHIEF: 'chief',
    MODERATOR: 'moderator',
    ADMINISTRATOR: 'administrator',
  },
}
