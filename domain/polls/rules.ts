import type { Ctx } from '#domain/ctx.ts'
import type { PollRow } from './queries.ts'

export type PollStatus = 'open' | 'closed'

export function pollStatus(ctx: Ctx, poll: PollRow): PollStatus {
  return poll.closesAt !== null && poll.closesAt <= ctx.now ? 'closed' : 'open'
}

/** Whether someone who has not voted may see the count now. */
export function canSeeResults(ctx: Ctx, poll: PollRow): boolean {
  switch (poll.resultsVisible) {
    case 'always':
      return true
    case 'afterVoting':
    case 'afterClosing':
      return pollStatus(ctx, poll) === 'closed'
    case 'never':
      return false
  }
}

/** `round(100 × votes ÷ total, 1)`, half up; 0 of nothing. */
export function percentage(votes: number, total: number): number {
  return total === 0 ? 0 : Math.round((1000 * votes) / total) / 10
}

/** The count: withdrawn options keep their ballots in the totals, shares are of all who voted. */
export function resultsOf(poll: PollRow) {
  return {
    voteCount: poll.voteCount,
    voterCount: poll.voterCount,
    withdrawnVoteCount: poll.options
      .filter((option) => option.withdrawn)
      .reduce((sum, option) => sum + option.voteCount, 0),
    options: poll.options
      .filter((option) => !option.withdrawn)
      .map((option) => ({
        option,
        voteCount: option.voteCount,
        percentage: percentage(option.voteCount, poll.voterCount),
      })),
  }
}
