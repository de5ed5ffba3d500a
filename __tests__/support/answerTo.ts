import { apolloServer } from '#graphql/apolloServer.ts'
import type { GraphContext } from '#graphql/context.ts'

export type Answer = {
  data: unknown
  errors: readonly { message: string; extensions: Record<string, unknown> }[]
  status: number | undefined
}

type Question = {
  source: string
  variables: Record<string, unknown>
  operationName?: string | undefined
  contextValue: GraphContext
}

/** What the schema answers, as an integrator reads it. */
export async function answerTo({ source, variables, operationName, contextValue }: Question): Promise<Answer> {
  const { body, http } = await apolloServer.executeOperation(
    { query: source, variables, ...(operationName !== undefined && { operationName }) },
    { contextValue },
  )
  if (body.kind !== 'single') throw new Error('The answer came in parts.')
  const errors = (body.singleResult.errors ?? []).map(({ message, extensions }) => ({
    message,
    extensions: extensions ?? {},
  }))
  return { data: body.singleResult.data, errors, status: http.status }
}
