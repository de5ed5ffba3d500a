import type { Language } from '#domain/languages.ts'
import { graphql, type DocumentType } from '#graphql/__generated__/documents/gql.ts'
import { readFragment, type FragmentType } from '#graphql/__generated__/documents/fragment-masking.ts'
import { day } from '#messages/dates.ts'
import { translator } from '#messages/translator.ts'
import styles from './PollStatus.module.css'

export const PollStatus_poll = graphql(`
  fragment PollStatus_poll on Poll {
    status
    opensAt
    closesAt
  }
`)

/** Since when it has been asked, and until when it is open. */
export function PollStatus(props: { poll: FragmentType<typeof PollStatus_poll>; language: Language }) {
  const poll = readFragment(PollStatus_poll, props.poll)
  const t = translator(props.language)
  return (
    <p className={styles.status}>
      <strong className={poll.status === 'OPEN' ? styles.open : styles.closed}>{standing(poll, props.language)}</strong>
      <span>{t('poll.asked', { date: day(poll.opensAt, props.language) })}</span>
    </p>
  )
}

function standing({ status, closesAt }: DocumentType<typeof PollStatus_poll>, language: Language): string {
  const t = translator(language)
  if (closesAt == null) return status === 'OPEN' ? t('poll.open') : t('poll.closed')
  const date = day(closesAt, language)
  return status === 'OPEN' ? t('poll.openUntil', { date }) : t('poll.closedOn', { date })
}
