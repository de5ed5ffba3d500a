import type { Language } from '#domain/languages.ts'
import { paths } from '#domain/paths.ts'
import { graphql } from '#graphql/__generated__/documents/gql.ts'
import { readFragment, type FragmentType } from '#graphql/__generated__/documents/fragment-masking.ts'
import { dayAndTime } from '#messages/dates.ts'
import { translator } from '#messages/translator.ts'
import { AccountForm } from './AccountForm.client.tsx'
import styles from './AccountNotices.module.css'
import type { FormAction } from './formState.ts'

export const AccountNotices_account = graphql(`
  fragment AccountNotices_account on Account {
    email
    isEmailConfirmed
    lacksSecondStep
    deleteAt
  }
`)

export type NoticeActions = { sendConfirmation: FormAction; keepAccount: FormAction }

type Props = { account: FragmentType<typeof AccountNotices_account>; language: Language; actions: NoticeActions }

/** What somebody should know about their account, whichever of its pages they opened, and what they can do about it. */
export function AccountNotices({ language, actions, ...props }: Props) {
  const { email, isEmailConfirmed, lacksSecondStep, deleteAt } = readFragment(AccountNotices_account, props.account)
  const t = translator(language)
  const pending = t('account.sending')
  return (
    <>
      {deleteAt !== null && (
        <div className={styles.notice}>
          <p>{t('accountPages.deletionPlanned', { date: dayAndTime(deleteAt, language) })}</p>
          <AccountForm
            name="keep"
            action={actions.keepAccount}
            steps={{ fields: [] }}
            words={{ submit: t('accountPages.keep'), pending }}
          />
        </div>
      )}
      {!isEmailConfirmed && (
        <div className={styles.notice}>
          <p>{t('accountPages.confirmAsk', { email })}</p>
          <AccountForm
            name="confirmation"
            action={actions.sendConfirmation}
            steps={{ fields: [] }}
            look="quiet"
            words={{ submit: t('accountPages.confirmSend'), pending }}
          />
        </div>
      )}
      {lacksSecondStep && (
        <div className={styles.notice}>
          <p>
            {t('accountPages.secondStepAsk')}{' '}
            <a href={paths.account(language, 'second-step')}>{t('accountPages.secondStepSetUp')}</a>
          </p>
        </div>
      )}
    </>
  )
}
