import type { Language } from '#domain/languages.ts'
import { graphql } from '#graphql/__generated__/documents/gql.ts'
import { readFragment, type FragmentType } from '#graphql/__generated__/documents/fragment-masking.ts'
import { day, dayAndTime } from '#messages/dates.ts'
import { translator } from '#messages/translator.ts'
import { AccountForm } from './AccountForm.client.tsx'
import type { FormAction } from './formState.ts'
import { FormSection } from './FormSection.tsx'
import styles from './SessionList.module.css'

export const SessionList_account = graphql(`
  fragment SessionList_account on Account {
    sessions {
      id
      device
      createdAt
      lastUsedAt
      isCurrent
    }
  }
`)

type Props = {
  account: FragmentType<typeof SessionList_account>
  language: Language
  endSession: FormAction
  endOtherSessions: FormAction
}

/** Where somebody is signed in. */
export function SessionList({ language, endSession, endOtherSessions, ...props }: Props) {
  const { sessions } = readFragment(SessionList_account, props.account)
  const t = translator(language)
  const pending = t('account.sending')
  return (
    <FormSection title={t('accountPages.sessions')} text={t('accountPages.sessionsText')} level="page">
      <ul className={styles.sessions}>
        {sessions.map(({ id, device, createdAt, lastUsedAt, isCurrent }) => {
          const name = device || t('accountPages.sessionUnknown')
          return (
            <li key={id} className={styles.session}>
              <p className={styles.device}>
                <bdi>{name}</bdi>
                {isCurrent && <span className={styles.current}>{t('accountPages.sessionCurrent')}</span>}
              </p>
              <p className={styles.times}>
                {t('accountPages.sessionUsed', { date: dayAndTime(lastUsedAt, language) })}
                <br />
                {t('accountPages.sessionSince', { date: day(createdAt, language) })}
              </p>
              {!isCurrent && (
                <div className={styles.end}>
                  <AccountForm
                    name={id}
                    action={endSession}
                    steps={{ fields: [{ type: 'hidden', name: 'id', value: id }] }}
                    look="quiet"
                    words={{
                      submit: t('accountPages.sessionEnd'),
                      label: t('accountPages.sessionEndOf', { device: name }),
                      pending,
                    }}
                  />
                </div>
              )}
            </li>
          )
        })}
      </ul>
      {sessions.length > 1 && (
        <AccountForm
          name="others"
          action={endOtherSessions}
          steps={{ fields: [] }}
          words={{ submit: t('accountPages.sessionsEnd'), pending }}
        />
      )}
    </FormSection>
  )
}
