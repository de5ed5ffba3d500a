import type { ApolloServerPlugin } from '@apollo/server'
import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases'
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth'
import {
  getNamedType,
  getNullableType,
  GraphQLError,
  isLeafType,
  isListType,
  type GraphQLOutputType,
  type ValidationContext,
} from 'graphql'
import { getComplexity, type ComplexityEstimatorArgs } from 'graphql-query-complexity'
import { defaultSize } from '#domain/lists/slice.ts'
import type { GraphContext } from './context.ts'

/** What one request may ask for; all of it is checked before anything runs. Each has a stable code in `errors[].extensions.code`. */
export const limits = {
  /** Bytes of a request's body. `PAYLOAD_TOO_LARGE`. */
  bodyBytes: 100_000,
  /** Tokens of a query. `GRAPHQL_PARSE_FAILED`. */
  tokens: 3_000,
  /** Levels of fields, fragments spread out. `GRAPHQL_VALIDATION_FAILED`. */
  depth: 12,
  /** Fields under another name than their own. `GRAPHQL_VALIDATION_FAILED`. */
  aliases: 15,
  /** Objects the answer could hold, lists at their full page size, long texts as several. `QUERY_TOO_COSTLY`. */
  cost: 10_000,
}

const report = {
  propagateOnRejection: false,
  onReject: [(context: ValidationContext | null, error: GraphQLError) => context?.reportError(error)],
}

export const validationRules = [
  maxDepthRule({ n: limits.depth, flattenFragments: true, ...report }),
  maxAliasesRule({ n: limits.aliases, allowList: [], ...report }),
]

export const costLimit: ApolloServerPlugin<GraphContext> = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ schema, document, request, operation }) => {
      if (operation === undefined || schema.getRootType(operation.operation) === undefined) {
        throw new GraphQLError('There is no such operation in this request, or none of its kind here.', {
          extensions: { code: 'OPERATION_RESOLUTION_FAILURE', http: { status: 400 } },
        })
      }
      const { variables } = request
      const cost = costOf({ schema, query: document, variables, operationName: operation.name?.value })
      if (cost <= limits.cost) return
      throw new GraphQLError(
        `This query costs ${cost}; ${limits.cost} is the most. Ask for smaller pages or fewer levels.`,
        {
          extensions: { code: 'QUERY_TOO_COSTLY', http: { status: 400 } },
        },
      )
    },
  }),
}

function costOf(asked: Omit<Parameters<typeof getComplexity>[0], 'estimators'>): number {
  try {
    return getComplexity({ ...asked, estimators: [objects] })
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error
    throw new GraphQLError(error.message, {
      nodes: error.nodes,
      extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } },
    })
  }
}

/** What lists without a page size are taken to hold; a thread may be long, and each reply carries those under it again. */
const unpagedSizes: Record<string, number> = { replies: 20 }
const unpagedSize = 5

const longTexts = ['ArticleBody.html', 'ArticleBody.text', 'ArticleBody.document']

/** What is much work whatever the size of the answer. */
const heavy: Record<string, number> = { 'Query.search': 1_500, 'Query.searchSuggestions': 300 }

/** One for each object, times the size of the list it stands in; leaves are free but for long texts, and searches are dear. */
function objects({ type, field, args, childComplexity }: ComplexityEstimatorArgs): number {
  if (isLeafType(getNamedType(field.type))) return longTexts.includes(`${type.name}.${field.name}`) ? 5 : 0
  const base = heavy[`${type.name}.${field.name}`] ?? 1
  const pageSize = pageSizeOf(field, args)
  if (pageSize !== null) return base + pageSize * Math.max(1, childComplexity)
  return isList(field.type) && !['nodes', 'edges'].includes(field.name)
    ? (unpagedSizes[field.name] ?? unpagedSize) * (1 + childComplexity)
    : 1 + childComplexity
}

function pageSizeOf(field: ComplexityEstimatorArgs['field'], args: ComplexityEstimatorArgs['args']): number | null {
  if (!field.args.some((argument) => argument.name === 'first')) return null
  const asked: unknown = args.last ?? args.first
  return typeof asked === 'number' ? Math.min(Math.max(asked, 1), limits.cost + 1) : defaultSize
}

function isList(type: GraphQLOutputType): boolean {
  return isListType(getNullableType(type))
}
