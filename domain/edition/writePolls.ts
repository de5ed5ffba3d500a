import { sql } from 'drizzle-orm'
import { ballotChoices, ballots, pollOptions, polls } from '#db/schema/polls.ts'
import type { Writing } from './fillEmptyDatabase.ts'
import type { Edition } from './readEdition.ts'
import { ago } from './times.ts'
import { translationGroups } from './translationGroups.ts'

type EditionPoll = Edition['polls'][number]

export async function writePolls(writing: Writing, edition: EditionPoll[]) {
  const groupOf = translationGroups(edition)
  for (const poll of edition) await writePoll(writing, { poll, translationGroup: groupOf(poll) })
}

async function writePoll(
  { db, now }: Writing,
  { poll, translationGroup }: { poll: EditionPoll; translationGroup: string },
) {
  const [row] = await db
    .insert(polls)
    .values({
      language: poll.language,
      translationGroup,
      state: 'published',
      slug: poll.slug,
      question: poll.question,
      kind: poll.kind,
      maxChoices: poll.maxChoices,
      voters: poll.who,
      resultsVisible: poll.resultsVisible,
      opensAt: ago(now, { days: poll.opensDaysAgo }),
      closesAt: poll.closesInDays === null ? null : ago(now, { days: -poll.closesInDays }),
    })
    .returning({ id: polls.id })
  if (row === undefined) throw new Error(`The poll ${poll.slug} was not written.`)

  const options = await db
    .insert(pollOptions)
    .values(
      poll.options.map(({ text, withdrawn }, index) => ({ pollId: row.id, position: index + 1, text, withdrawn })),
    )
    .returning({ id: pollOptions.id })
  await castBallots({ db, now }, { pollId: row.id, poll, optionIds: options.map((option) => option.id) })
}

/**
 * One choice after the other, option by option, dealt to the voters in turn: nobody gets an option twice as long as no
 * option has more ballots than there are voters.
 */
async function castBallots(
  { db }: Writing,
  { pollId, poll, optionIds }: { pollId: number; poll: EditionPoll; optionIds: number[] },
) {
  const dealt = poll.options.flatMap((option, index) => Array.from({ length: option.ballots }, () => optionIds[index]))
  const voters = poll.voters ?? dealt.length
  await db.execute(sql`
    insert into ${ballots} (poll_id, voter_key, cast_at)
    select p.id, 'demonstration-' || n, p.opens_at + (n / ${voters + 1}::float8) * (least(p.closes_at, now()) - p.opens_at)
    from ${polls} p, generate_series(1, ${voters}::int) n where p.id = ${pollId}`)
  await db.execute(sql`
    insert into ${ballotChoices} (ballot_id, poll_id, option_id)
    select b.id, b.poll_id, dealt.option_id
    from unnest(${sql.param(dealt)}::bigint[]) with ordinality as dealt(option_id, n)
    join ${ballots} b on b.poll_id = ${pollId}
      and b.voter_key = 'demonstration-' || ((dealt.n - 1) % ${voters} + 1)`)
}
