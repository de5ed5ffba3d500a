import { randomUUID } from 'node:crypto'
import { unwrapResolverError } from '@apollo/server/errors'
import type { GraphQLFormattedError } from 'graphql'
import { isOutage } from '#domain/outage.ts'
import { DomainError } from '#domain/errors.ts'
import { log } from './log.ts'
import { rootCause } from './rootCause.ts'

const ownCodes = new Set([
  'BAD_REQUEST',
  'BAD_USER_INPUT',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_SUPPORTED',
  'QUERY_TOO_COSTLY',
])

/** The one place where an error becomes what a client reads: known ones by their code, all others by a number to ask about. */
export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const cause = unwrapResolverError(error)
  if (cause instanceof DomainError) return shown(formatted, { message: cause.message, code: cause.code })
  if (isOutage(cause)) {
    return shown(formatted, {
      message: 'The database cannot be reached. Try again in half a minute.',
      code: 'SERVICE_UNAVAILABLE',
    })
  }

  const code = formatted.extensions?.code
  if (typeof code === 'string' && ownCodes.has(code)) return shown(formatted, { message: formatted.message, code })

  const correlationId = randomUUID()
  log.error({ err: rootCause(cause), correlationId, path: formatted.path }, 'GraphQL failed')
  const masked = shown(formatted, { message: 'Something went wrong on our side.', code: 'INTERNAL_SERVER_ERROR' })
  return { ...masked, extensions: { ...masked.extensions, correlationId } }
}

function shown({ locations, path }: GraphQLFormattedError, { message, code }: { message: string; code: string }) {
  return { message, ...(locations && { locations }), ...(path && { path }), extensions: { code } }
}
