import type { Language } from '#domain/languages.ts'
import { graphql } from '#graphql/__generated__/documents/gql.ts'
import { readFragment, type FragmentType } from '#graphql/__generated__/documents/fragment-masking.ts'
import { day } from '#messages/dates.ts'
import { translator } from '#messages/translator.ts'
import styles from './PollAnswers.module.css'
import { PollResults } from './PollResults.tsx'

export const PollAnswers_poll = graphql(`
  fragment PollAnswers_poll on Poll {
    kind
    maxChoices
    closesAt
    options {
      id
      text
    }
    resultsVisible
    results {
      ...PollResults_results
    }
  }
`)

type Visible = 'ALWAYS' | 'AFTER_VOTING' | 'AFTER_CLOSING' | 'NEVER'

/** The count, or the answers to choose from and when the count will be shown. */
export function PollAnswers(props: { poll: FragmentType<typeof PollAnswers_poll>; language: Language }) {
  const { kind, maxChoices, closesAt, options, resultsVisible, results } = readFragment(PollAnswers_poll, props.poll)
  const t = translator(props.language)
  if (results) return <PollResults results={results} kind={kind} language={props.language} />

  return (
    <div className={styles.answers}>
      <ul className={styles.options} aria-label={t('poll.options')}>
        {options.map((option) => (
          <li key={option.id}>{option.text}</li>
        ))}
      </ul>
      {kind === 'MULTIPLE' && <p className={styles.note}>{t('poll.multiple', { count: maxChoices })}</p>}
      <p className={styles.note}>
        {whenShown({ visible: resultsVisible, closesAt: closesAt ?? null, language: props.language })}
      </p>
    </div>
  )
}

function whenShown({ visible, closesAt, language }: { visible: Visible; closesAt: string | null; language: Language }) {
  const t = translator(language)
  switch (visible) {
    case 'AFTER_VOTING':
      if (closesAt === null) return t('poll.resultsAfterVoting')
      return t('poll.resultsAfterVotingUntil', { date: day(closesAt, language) })
    case 'ALWAYS':
    case 'AFTER_CLOSING':
      if (closesAt === null) return t('poll.resultsAfterClosing')
      return t('poll.resultsAfterClosingOn', { date: day(closesAt, language) })
    case 'NEVER':
      return t('poll.resultsNever')
  }
}
