import { Pagination } from '#components/list/Pagination.tsx'
import type { Language } from '#domain/languages.ts'
import { paths } from '#domain/paths.ts'
import { graphql } from '#graphql/__generated__/documents/gql.ts'
import { readFragment, type FragmentType } from '#graphql/__generated__/documents/fragment-masking.ts'
import { translator } from '#messages/translator.ts'
import { PollCard } from './PollCard.tsx'
import styles from './PollList.module.css'
import { PollStatus } from './PollStatus.tsx'

export const PollList_connection = graphql(`
  fragment PollList_connection on PollConnection {
    nodes {
      id
      ...PollStatus_poll
      ...PollCard_poll
    }
    pageCount
  }
`)

type Props = { polls: FragmentType<typeof PollList_connection>; page: number; language: Language }

export function PollList({ page, language, ...props }: Props) {
  const { nodes, pageCount } = readFragment(PollList_connection, props.polls)
  const t = translator(language)
  return (
    <section className={styles.list} aria-labelledby="list-title">
      <h2 id="list-title" className="visually-hidden">
        {t('list.pageOf', { number: page, count: Math.max(1, pageCount) })}
      </h2>
      {nodes.length === 0 ? (
        <p>{t('poll.none')}</p>
      ) : (
        <ul className={styles.polls}>
          {nodes.map((poll) => (
            <li key={poll.id} className={styles.poll}>
              <PollStatus poll={poll} language={language} />
              <PollCard poll={poll} language={language} />
            </li>
          ))}
        </ul>
      )}
      <Pagination path={paths.polls(language)} page={page} pageCount={pageCount} language={language} />
    </section>
  )
}
