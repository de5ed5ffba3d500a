import { ApolloServer, type ApolloServerPlugin } from '@apollo/server'
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled'
import type { GraphContext } from './context.ts'
import { formatError } from './formatError.ts'
import { costLimit, limits, validationRules } from './limits.ts'
import { log } from './log.ts'
import { schema } from './schema.ts'

/** An outage is told to machines too: 503, and when to come back. */
const outageStatus: ApolloServerPlugin<GraphContext> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ response }) => {
      if (response.body.kind !== 'single') return
      const codes = response.body.singleResult.errors?.map((error) => error.extensions?.code) ?? []
      if (!codes.includes('SERVICE_UNAVAILABLE')) return
      response.http.status = 503
      response.http.headers.set('retry-after', '30')
    },
  }),
}

export const apolloServer = new ApolloServer<GraphContext>({
  schema,
  introspection: true,
  persistedQueries: false,
  allowBatchedHttpRequests: false,
  includeStacktraceInErrorResponses: false,
  parseOptions: { maxTokens: limits.tokens },
  validationRules,
  plugins: [costLimit, outageStatus, ApolloServerPluginLandingPageDisabled(), ApolloServerPluginCacheControlDisabled()],
  formatError,
  logger: log,
  stopOnTerminationSignals: false,
})
