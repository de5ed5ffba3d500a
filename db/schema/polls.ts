import { sql } from 'drizzle-orm'
import {
  boolean,
  check,
  foreignKey,
  index,
  integer,
  pgEnum,
  pgTable,
  primaryKey,
  smallint,
  text,
  unique,
} from 'drizzle-orm/pg-core'
import { createdAt, identity, moment, reference, slugShape, state, translated } from './columns.ts'
import { users } from './users.ts'

export const pollKind = pgEnum('poll_kind', ['single', 'multiple'])
export const resultsVisible = pgEnum('results_visible', ['always', 'afterVoting', 'afterClosing', 'never'])
export const pollVoters = pgEnum('poll_voters', ['everyone', 'members'])

export const polls = pgTable(
  'polls',
  {
    id: identity(),
    ...translated(),
    state: state('state').notNull().default('draft'),
    slug: text('slug').notNull(),
    question: text('question').notNull(),
    kind: pollKind('kind').notNull().default('single'),
    maxChoices: smallint('max_choices').notNull().default(1),
    voters: pollVoters('voters').notNull().default('everyone'),
    resultsVisible: resultsVisible('results_visible').notNull().default('always'),
    opensAt: moment('opens_at').notNull(),
    closesAt: moment('closes_at'),
    voterCount: integer('voter_count').notNull().default(0),
    voteCount: integer('vote_count').notNull().default(0),
    createdAt: createdAt(),
  },
  (t) => [
    unique('polls_slug_unique').on(t.language, t.slug),
    slugShape('polls', t.slug),
    unique('polls_translation_unique').on(t.translationGroup, t.language),
    index('polls_latest').on(t.language, t.opensAt.desc(), t.id.desc()),
    check('polls_closes_after_opening', sql`${t.closesAt} > ${t.opensAt}`),
    check(
      'polls_max_choices_fit_kind',
      sql`case when ${t.kind} = 'single' then ${t.maxChoices} = 1 else ${t.maxChoices} between 2 and 30 end`,
    ),
    check('polls_counters_not_negative', sql`least(${t.voterCount}, ${t.voteCount}) >= 0`),
  ],
)

export const pollOptions = pgTable(
  'poll_options',
  {
    id: identity(),
    pollId: reference('poll_id')
      .notNull()
      .references(() => polls.id, { onDelete: 'cascade' }),
    position: smallint('position').notNull(),
    text: text('text').notNull(),
    withdrawn: boolean('withdrawn').notNull().default(false),
    voteCount: integer('vote_count').notNull().default(0),
  },
  (t) => [
    unique('poll_options_position_unique').on(t.pollId, t.position),
    unique('poll_options_of_poll').on(t.pollId, t.id),
    check('poll_options_thirty_at_most', sql`${t.position} between 1 and 30`),
    check('poll_options_counter_not_negative', sql`${t.voteCount} >= 0`),
  ],
)

/** One row a voter and poll. `voterKey` is a keyed hash of who voted, never the address or the account itself. */
export const ballots = pgTable(
  'ballots',
  {
    id: identity(),
    pollId: reference('poll_id')
      .notNull()
      .references(() => polls.id, { onDelete: 'cascade' }),
    voterKey: text('voter_key').notNull(),
    userId: reference('user_id').references(() => users.id, { onDelete: 'set null' }),
    castAt: moment('cast_at').notNull().defaultNow(),
  },
  (t) => [
    unique('ballots_one_a_voter').on(t.pollId, t.voterKey),
    unique('ballots_of_poll').on(t.pollId, t.id),
    index('ballots_user').on(t.userId),
  ],
)

export const ballotChoices = pgTable(
  'ballot_choices',
  {
    ballotId: reference('ballot_id').notNull(),
    pollId: reference('poll_id').notNull(),
    optionId: reference('option_id').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.ballotId, t.optionId] }),
    foreignKey({
      name: 'ballot_choices_ballot',
      columns: [t.pollId, t.ballotId],
      foreignColumns: [ballots.pollId, ballots.id],
    }).onDelete('cascade'),
    foreignKey({
      name: 'ballot_choices_option',
      columns: [t.pollId, t.optionId],
      foreignColumns: [pollOptions.pollId, pollOptions.id],
    }).onDelete('cascade'),
    index('ballot_choices_option_index').on(t.pollId, t.optionId),
  ],
)
