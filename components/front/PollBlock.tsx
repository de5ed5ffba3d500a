import { PollCard } from '#components/poll/PollCard.tsx'
import type { Language } from '#domain/languages.ts'
import { graphql } from '#graphql/__generated__/documents/gql.ts'
import { readFragment, type FragmentType } from '#graphql/__generated__/documents/fragment-masking.ts'
import { paths } from '#domain/paths.ts'
import { translator } from '#messages/translator.ts'
import styles from './PollBlock.module.css'

export const PollBlock_block = graphql(`
  fragment PollBlock_block on PollBlock {
    poll {
      ...PollCard_poll
    }
  }
`)

export function PollBlock(props: { block: FragmentType<typeof PollBlock_block>; language: Language }) {
  const { poll } = readFragment(PollBlock_block, props.block)
  const t = translator(props.language)
  return (
    <section className={styles.block} aria-labelledby="poll-title">
      <h2 id="poll-title" className={styles.title}>
        {t('front.poll')}
      </h2>
      <PollCard poll={poll} language={props.language} />
      <a className={styles.all} href={paths.polls(props.language)}>
        {t('front.allPolls')}
      </a>
    </section>
  )
}
