import type { Language } from '#domain/languages.ts'
import { graphql } from '#graphql/__generated__/documents/gql.ts'
import { readFragment, type FragmentType } from '#graphql/__generated__/documents/fragment-masking.ts'
import { translator } from '#messages/translator.ts'
import styles from './PollVote.module.css'

export const PollVote_poll = graphql(`
  fragment PollVote_poll on Poll {
    status
    voters
  }
`)

/** Where readers will vote; until they can, it says when. */
export function PollVote(props: { poll: FragmentType<typeof PollVote_poll>; language: Language }) {
  const { status, voters } = readFragment(PollVote_poll, props.poll)
  const t = translator(props.language)
  if (status === 'CLOSED') return null
  return (
    <p className={styles.vote}>
      <strong>{t('poll.vote')}</strong>{' '}
      <span>
        {voters === 'MEMBERS' && `${t('poll.members')} `}
        {t('poll.voteSoon')}
      </span>
    </p>
  )
}
