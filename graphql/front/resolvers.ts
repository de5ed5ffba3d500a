import { frontBlocks, type FrontBlock } from '#domain/front/blocks.ts'
import type { Resolvers } from '../__generated__/resolvers.ts'

export const frontResolvers: Resolvers = {
  Query: {
    frontPage: async (_, { language }, ctx) => ({ blocks: (await frontBlocks(ctx, language ?? 'fr')).map(named) }),
  },
}

function named(block: FrontBlock) {
  switch (block.block) {
    case 'lead':
      return { __typename: 'LeadBlock' as const, ...block }
    case 'latest':
      return { __typename: 'LatestBlock' as const, ...block }
    case 'now':
      return { __typename: 'NowBlock' as const, ...block }
    case 'videos':
      return { __typename: 'VideosBlock' as const, ...block }
    case 'poll':
      return { __typename: 'PollBlock' as const, ...block }
    case 'doNotMiss':
      return { __typename: 'DoNotMissBlock' as const, ...block }
    case 'mostRead':
      return { __typename: 'MostReadBlock' as const, ...block }
    case 'section':
      return { __typename: 'SectionBlock' as const, ...block }
  }
}
