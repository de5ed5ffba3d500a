import { accountById, sessionById } from '#domain/accounts/queries.ts'
import { agencyById } from '#domain/agencies/queries.ts'
import { articleById } from '#domain/articles/queries.ts'
import { commentById } from '#domain/comments/queries.ts'
import type { Ctx } from '#domain/ctx.ts'
import { readId, type NodeType } from '#domain/ids.ts'
import { imageById } from '#domain/media/queries.ts'
import { pageById } from '#domain/pages/queries.ts'
import { personById } from '#domain/people/queries.ts'
import { pollById, pollOptionById } from '#domain/polls/queries.ts'
import { sectionById } from '#domain/sections/queries.ts'
import { tagById } from '#domain/tags/queries.ts'
import { videoById } from '#domain/videos/queries.ts'
import type { Resolvers } from '../__generated__/resolvers.ts'
import { dateTime } from './scalars.ts'

const read = {
  Account: accountById,
  Agency: agencyById,
  Article: articleById,
  Comment: commentById,
  Image: imageById,
  Page: pageById,
  Person: personById,
  Poll: pollById,
  PollOption: pollOptionById,
  Section: sectionById,
  Session: sessionById,
  Tag: tagById,
  Video: videoById,
} satisfies Record<NodeType, (ctx: Ctx, id: number) => Promise<object | null>>

export const nodeResolvers: Resolvers = {
  DateTime: dateTime,

  Query: {
    node: async (_, { id: globalId }, ctx) => {
      const { type, id } = readId(globalId)
      const found = await read[type](ctx, id)
      return found === null ? null : { ...found, __typename: type }
    },
  },
}
