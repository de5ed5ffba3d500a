import { TitleLink } from '#components/title/TitleLink.tsx'
import type { Language } from '#domain/languages.ts'
import { graphql } from '#graphql/__generated__/documents/gql.ts'
import { readFragment, type FragmentType } from '#graphql/__generated__/documents/fragment-masking.ts'
import styles from './PollCard.module.css'
import { PollAnswers } from './PollAnswers.tsx'
import { PollVote } from './PollVote.tsx'

export const PollCard_poll = graphql(`
  fragment PollCard_poll on Poll {
    path
    question
    ...PollAnswers_poll
    ...PollVote_poll
  }
`)

/** A poll among other things: its question leads to its own page. */
export function PollCard(props: { poll: FragmentType<typeof PollCard_poll>; language: Language }) {
  const poll = readFragment(PollCard_poll, props.poll)
  return (
    <article className={styles.card}>
      <h3 className={styles.question}>
        <TitleLink path={poll.path} title={poll.question} />
      </h3>
      <PollAnswers poll={poll} language={props.language} />
      <PollVote poll={poll} language={props.language} />
    </article>
  )
}
