import { translator } from '#messages/translator.ts'
import { directionOf } from '../languages.ts'
import { paths } from '../paths.ts'
import type { MailRow } from './letter.ts'

/** The words of one mail. `path` is where its button leads. */
export type Words = { subject: string; text: string; action: string; note: string; path: string }

/** What the words tell besides: the paper's name, until when a link leads somewhere, the day an account goes. */
type Told = { paper: string; until: string; date: string }

export function wordsOf({ kind, values, language }: MailRow, { paper, until, date }: Told): Words {
  const t = translator(language)
  const username = isolated(values.username)
  const signIn = { action: t('mail.signIn'), path: paths.signIn(language) }
  const forgotten = { action: t('mail.otherPassword'), path: paths.forgotten(language) }
  switch (kind) {
    case 'confirmEmail':
      return {
        subject: t('mail.confirmEmail.subject'),
        text: t('mail.confirmEmail.text', { paper }),
        action: t('mail.confirmEmail.action'),
        note: t('mail.confirmEmail.note', { until }),
        path: paths.confirmEmail(language),
      }
    case 'resetPassword':
      return {
        subject: t('mail.resetPassword.subject'),
        text: t('mail.resetPassword.text', { paper }),
        action: t('mail.resetPassword.action'),
        note: t('mail.resetPassword.note', { until }),
        path: paths.resetPassword(language),
      }
    case 'changeEmail':
      return {
        subject: t('mail.changeEmail.subject'),
        text: t('mail.changeEmail.text', { paper }),
        action: t('mail.changeEmail.action'),
        note: t('mail.changeEmail.note', { until }),
        path: paths.changeEmail(language),
      }
    case 'emailChanged':
      return {
        subject: t('mail.emailChanged.subject'),
        text: t('mail.emailChanged.text', { paper, email: isolated(values.newEmail) }),
        action: t('mail.emailChanged.action'),
        note: t('mail.emailChanged.note', { until }),
        path: paths.undoEmail(language),
      }
    case 'remindUsername':
      return {
        subject: t('mail.remindUsername.subject'),
        text: t('mail.remindUsername.text', { paper, username }),
        note: t('mail.nothingAsked'),
        ...signIn,
      }
    case 'alreadyRegistered':
      return {
        subject: t('mail.alreadyRegistered.subject'),
        text: t('mail.alreadyRegistered.text', { paper, username }),
        note: t('mail.alreadyRegistered.note'),
        ...signIn,
      }
    case 'passwordChanged':
      return {
        subject: t('mail.passwordChanged.subject'),
        text: t('mail.passwordChanged.text', { paper }),
        note: t('mail.passwordChanged.note'),
        ...forgotten,
      }
    case 'secondStepStarted':
      return {
        subject: t('mail.secondStepStarted.subject'),
        text: t('mail.secondStepStarted.text', { paper }),
        note: t('mail.secondStepStarted.note'),
        ...forgotten,
      }
    case 'secondStepEnded':
      return {
        subject: t('mail.secondStepEnded.subject'),
        text: t('mail.secondStepEnded.text', { paper }),
        note: t('mail.secondStepEnded.note'),
        ...forgotten,
      }
    case 'deletionAsked':
      return {
        subject: t('mail.deletionAsked.subject', { date }),
        text: t('mail.deletionAsked.text', { paper, date }),
        action: t('mail.deletionAsked.action'),
        note: t('mail.deletionAsked.note'),
        path: paths.account(language),
      }
    default:
      throw new Error(`Nobody knows what a mail ${kind} says.`)
  }

  /** In a line from right to left what is written the other way keeps its own order. */
  function isolated(value: string | number | undefined): string {
    return directionOf(language) === 'rtl' ? `\u2068${value ?? ''}\u2069` : String(value ?? '')
  }
}
