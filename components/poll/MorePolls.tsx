import { TitleLink } from '#components/title/TitleLink.tsx'
import type { Language } from '#domain/languages.ts'
import { graphql } from '#graphql/__generated__/documents/gql.ts'
import { readFragment, type FragmentType } from '#graphql/__generated__/documents/fragment-masking.ts'
import { translator } from '#messages/translator.ts'
import styles from './MorePolls.module.css'
import { PollStatus } from './PollStatus.tsx'

export const MorePolls_connection = graphql(`
  fragment MorePolls_connection on PollConnection {
    nodes {
      id
      path
      question
      status
      ...PollStatus_poll
    }
  }
`)

type Props = {
  polls: FragmentType<typeof MorePolls_connection>
  /** The address of the one being read. */
  besides: string
  language: Language
}

/** Other questions, those still open first. */
export function MorePolls({ besides, language, ...props }: Props) {
  const others = readFragment(MorePolls_connection, props.polls).nodes.filter((poll) => poll.path !== besides)
  const open = others.filter((poll) => poll.status === 'OPEN')
  const closed = others.filter((poll) => poll.status === 'CLOSED')
  if (others.length === 0) return null
  return (
    <section className={styles.more} aria-labelledby="more-title">
      <h2 id="more-title" className={styles.title}>
        {translator(language)('poll.more')}
      </h2>
      <ul className={styles.polls}>
        {[...open, ...closed].slice(0, 6).map((poll) => (
          <li key={poll.id} className={styles.poll}>
            <h3 className={styles.question}>
              <TitleLink path={poll.path} title={poll.question} />
            </h3>
            <PollStatus poll={poll} language={language} />
          </li>
        ))}
      </ul>
    </section>
  )
}
