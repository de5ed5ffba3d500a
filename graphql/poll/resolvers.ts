import { badInput } from '#domain/errors.ts'
import { readIdOf, writeId } from '#domain/ids.ts'
import { paths } from '#domain/paths.ts'
import { listPolls, pollById, pollBySlug } from '#domain/polls/queries.ts'
import { canSeeResults, pollStatus, resultsOf } from '#domain/polls/rules.ts'
import type { Resolvers } from '../__generated__/resolvers.ts'
import { connectionFields, countFields } from '../connections.ts'

export const pollResolvers: Resolvers = {
  Query: {
    poll: (_, { slug, id, language }, ctx) => {
      if ((slug == null) === (id == null)) throw badInput('Give `slug` or `id`, one of the two.')
      return slug == null
        ? pollById(ctx, readIdOf('Poll', id ?? ''))
        : pollBySlug(ctx, { slug, language: language ?? 'fr' })
    },
    polls: (_, { language, ...slice }, ctx) => listPolls(ctx, { language: language ?? 'fr', slice }),
  },

  Poll: {
    id: (poll) => writeId('Poll', poll.id),
    path: (poll) => paths.poll(poll.language, poll.slug),
    translations: (poll, _, ctx) => ctx.loaders.pollTranslations.load(poll),
    status: (poll, _, ctx) => pollStatus(ctx, poll),
    options: (poll) => poll.options.filter((option) => !option.withdrawn),
    results: (poll, _, ctx) => (canSeeResults(ctx, poll) ? resultsOf(poll) : null),
  },

  PollOption: {
    id: (option) => writeId('PollOption', option.id),
  },

  PollConnection: { ...connectionFields, ...countFields },

  PollKind: { SINGLE: 'single', MULTIPLE: 'multiple' },
  PollVoters: { EVERYONE: 'everyone', MEMBERS: 'members' },
  PollStatus: { OPEN: 'open', CLOSED: 'closed' },
  PollResultsVisible: { ALWAYS: 'always', AFTER_VOTING: 'afterVoting', AFTER_CLOSING: 'afterClosing', NEVER: 'never' },
}
