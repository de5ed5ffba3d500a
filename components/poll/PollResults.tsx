import type { Language } from '#domain/languages.ts'
import { graphql } from '#graphql/__generated__/documents/gql.ts'
import { readFragment, type FragmentType } from '#graphql/__generated__/documents/fragment-masking.ts'
import { number, percentage } from '#messages/numbers.ts'
import { translator } from '#messages/translator.ts'
import { leadingShare } from './leadingShare.ts'
import styles from './PollResults.module.css'

export const PollResults_results = graphql(`
  fragment PollResults_results on PollResults {
    voteCount
    voterCount
    withdrawnVoteCount
    options {
      option {
        id
        text
      }
      percentage
    }
  }
`)

type Props = { results: FragmentType<typeof PollResults_results>; kind: 'SINGLE' | 'MULTIPLE'; language: Language }

export function PollResults({ kind, language, ...props }: Props) {
  const { voteCount, voterCount, withdrawnVoteCount, options } = readFragment(PollResults_results, props.results)
  const t = translator(language)
  const highest = leadingShare(options.map((result) => result.percentage))

  return (
    <div className={styles.results}>
      <ul className={styles.options} aria-label={t('poll.results')}>
        {options.map(({ option, percentage: share }) => (
          <li key={option.id} className={styles.option}>
            <span className={styles.text}>{option.text}</span>
            <span className={styles.share}>{percentage(share, language)}</span>
            <span className={share === highest ? styles.first : styles.bar} style={{ '--share': `${share}%` }} />
          </li>
        ))}
      </ul>
      <p className={styles.total}>
        {kind === 'SINGLE'
          ? t('poll.totalVotes', { count: number(voteCount, language) })
          : t('poll.totalVoters', { voters: voterCount, choices: voteCount })}
      </p>
      {kind === 'MULTIPLE' && <p className={styles.note}>{t('poll.multipleShares')}</p>}
      {withdrawnVoteCount > 0 && (
        <p className={styles.note}>
          {t('poll.withdrawn', { count: withdrawnVoteCount })} {kind === 'SINGLE' && t('poll.withdrawnShares')}
        </p>
      )}
    </div>
  )
}
