import { Breadcrumb } from '#components/section/Breadcrumb.tsx'
import type { Language } from '#domain/languages.ts'
import { paths } from '#domain/paths.ts'
import { graphql } from '#graphql/__generated__/documents/gql.ts'
import { readFragment, type FragmentType } from '#graphql/__generated__/documents/fragment-masking.ts'
import { translator } from '#messages/translator.ts'
import { PollAnswers } from './PollAnswers.tsx'
import styles from './PollPage.module.css'
import { PollStatus } from './PollStatus.tsx'
import { PollVote } from './PollVote.tsx'

export const PollPage_poll = graphql(`
  fragment PollPage_poll on Poll {
    question
    ...PollStatus_poll
    ...PollAnswers_poll
    ...PollVote_poll
  }
`)

export function PollPage(props: { poll: FragmentType<typeof PollPage_poll>; language: Language }) {
  const poll = readFragment(PollPage_poll, props.poll)
  const { language } = props
  const trail = [{ name: translator(language)('poll.title'), path: paths.polls(language) }]
  return (
    <article className={styles.page}>
      <Breadcrumb trail={trail} language={language} />
      <h1 className={styles.question}>{poll.question}</h1>
      <PollStatus poll={poll} language={language} />
      <PollAnswers poll={poll} language={language} />
      <PollVote poll={poll} language={language} />
    </article>
  )
}
