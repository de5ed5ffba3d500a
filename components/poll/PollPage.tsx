import type { ReactNode } from 'react'
import { Breadcrumb } from '#components/section/Breadcrumb.tsx'
import type { Language } from '#domain/languages.ts'
import { paths } from '#domain/paths.ts'
import { keepSigns } from '#domain/typography.ts'
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

type Props = {
  poll: FragmentType<typeof PollPage_poll>
  language: Language
  /** What stands below: other polls. */
  children: ReactNode
}

/** A poll, as long as a reader's eye likes a line, above the others. */
export function PollPage({ language, children, ...props }: Props) {
  const poll = readFragment(PollPage_poll, props.poll)
  const trail = [{ name: translator(language)('poll.title'), path: paths.polls(language) }]
  return (
    <div className={styles.page}>
      <article className={styles.poll}>
        <Breadcrumb trail={trail} language={language} />
        <h1 className={styles.question}>{keepSigns(poll.question)}</h1>
        <PollStatus poll={poll} language={language} />
        <PollAnswers poll={poll} language={language} />
        <PollVote poll={poll} language={language} />
      </article>
      {children}
    </div>
  )
}
