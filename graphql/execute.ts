import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
import { execute as run } from 'graphql'
import type { GraphContext } from './context.ts'
import { requestContext } from './requestContext.ts'
import { rootCause } from './rootCause.ts'
import { schema } from './schema.ts'

/**
 * Answers one generated document in process, for pages. Throws when anything in it failed, so that an outage is never
 * taken for something absent.
 */
export async function execute<Data, Variables extends Record<string, unknown>>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  contextValue: GraphContext = requestContext(),
): Promise<Data> {
  const result = await run({ schema, document, variableValues: variables, contextValue })
  if (result.errors !== undefined) {
    throw new AggregateError(result.errors.map(rootCause), 'The page could not be read.')
  }
  return asGenerated<Data>(plain(result.data))
}

// graphql-js builds null-prototype objects; React will not pass those to the browser, nor `use cache` store them.
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, field]) => [key, plain(field)]))
}

// The document's type was generated from the document itself, which graphql-js has just followed.
function asGenerated<Data>(data: unknown): Data {
  return data as Data
}
