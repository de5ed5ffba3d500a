import { makeExecutableSchema } from '@graphql-tools/schema'
import { typeDefs } from './__generated__/typeDefs.ts'
import { accountResolvers } from './account/resolvers.ts'
import { agencyResolvers } from './agency/resolvers.ts'
import { archiveResolvers } from './archive/resolvers.ts'
import { articleResolvers } from './article/resolvers.ts'
import { commentResolvers } from './comment/resolvers.ts'
import { frontResolvers } from './front/resolvers.ts'
import { mediaResolvers } from './media/resolvers.ts'
import { menuResolvers } from './menu/resolvers.ts'
import { nodeResolvers } from './node/resolvers.ts'
import { pageResolvers } from './page/resolvers.ts'
import { personResolvers } from './person/resolvers.ts'
import { pollResolvers } from './poll/resolvers.ts'
import { searchResolvers } from './search/resolvers.ts'
import { sectionResolvers } from './section/resolvers.ts'
import { sessionResolvers } from './session/resolvers.ts'
import { settingsResolvers } from './settings/resolvers.ts'
import { siteResolvers } from './site/resolvers.ts'
import { tagResolvers } from './tag/resolvers.ts'
import { videoResolvers } from './video/resolvers.ts'
import { viewsResolvers } from './views/resolvers.ts'
import { zoneResolvers } from './zone/resolvers.ts'

export const schema = makeExecutableSchema({
  typeDefs,
  resolvers: [
    accountResolvers,
    agencyResolvers,
    archiveResolvers,
    articleResolvers,
    commentResolvers,
    frontResolvers,
    mediaResolvers,
    menuResolvers,
    nodeResolvers,
    pageResolvers,
    personResolvers,
    pollResolvers,
    searchResolvers,
    sectionResolvers,
    sessionResolvers,
    settingsResolvers,
    siteResolvers,
    tagResolvers,
    videoResolvers,
    viewsResolvers,
    zoneResolvers,
  ],
  resolverValidationOptions: { requireResolversToMatchSchema: 'error' },
})
