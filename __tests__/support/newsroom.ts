import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
import { openDatabase, openPool, type Database } from '#db/client.ts'
import { guest } from '#domain/accounts/viewer.ts'
import { apolloServer } from '#graphql/apolloServer.ts'
import { withLoaders, type GraphContext } from '#graphql/context.ts'
import { schema } from '#graphql/schema.ts'
import { execute } from 'graphql'
import { freshDatabase, seededDatabase } from './database.ts'
import type { TestDatabase } from './templates.ts'

type Answer = {
  data: unknown
  errors: readonly { message: string; extensions: Record<string, unknown> }[]
  status: number | undefined
}

export type Newsroom = Awaited<ReturnType<typeof newsroom>>

/**
 * A paper of its own on a real PostgreSQL: `ask` speaks GraphQL to it as an integrator does, `read` runs a page's document,
 * `statements` tells what either sent to the database.
 */
export async function newsroom({
  now = '2026-03-10T09:00:00Z',
  edition = 'empty',
}: { now?: string; edition?: 'empty' | 'demonstration' | TestDatabase } = {}) {
  const database = await openEdition(edition)
  const pool = openPool(database.url)
  const sent: string[] = []
  const query = pool.query.bind(pool)
  Object.assign(pool, {
    query: (...args: Parameters<typeof query>) => {
      sent.push(textOf(args[0]))
      return query(...args)
    },
  })
  const db: Database = openDatabase(pool)
  const invalidated: string[] = []

  const context = (at: string = now): GraphContext =>
    withLoaders({
      db,
      viewer: guest,
      now: new Date(at),
      caller: { network: '192.0.2.1', device: '' },
      site: { url: 'https://paper.example', secret: 'a secret for tests' },
      session: { open: () => undefined, close: () => undefined },
      invalidate: (...tags) => void invalidated.push(...tags),
    })

  return {
    db,
    url: database.url,
    now: new Date(now),
    context,
    invalidated,
    async ask(
      source: string,
      variables: Record<string, unknown> = {},
      { at = now, operationName }: { at?: string; operationName?: string | undefined } = {},
    ): Promise<Answer> {
      const { body, http } = await apolloServer.executeOperation(
        { query: source, variables, ...(operationName !== undefined && { operationName }) },
        { contextValue: context(at) },
      )
      if (body.kind !== 'single') throw new Error('The answer came in parts.')
      const errors = (body.singleResult.errors ?? []).map(({ message, extensions }) => ({
        message,
        extensions: extensions ?? {},
      }))
      return { data: body.singleResult.data, errors, status: http.status }
    },
    async read<Data, Variables extends Record<string, unknown>>(
      document: TypedDocumentNode<Data, Variables>,
      variables: Variables,
    ) {
      return execute({ schema, document, variableValues: variables, contextValue: context() })
    },
    /** What was sent to PostgreSQL while this ran. */
    async statements(work: () => Promise<unknown>): Promise<string[]> {
      const before = sent.length
      await work()
      return sent.slice(before)
    },
    async close() {
      await pool.end()
      await database.close()
    },
  }
}

function openEdition(edition: 'empty' | 'demonstration' | TestDatabase): Promise<TestDatabase> {
  if (edition === 'empty') return freshDatabase()
  if (edition === 'demonstration') return seededDatabase()
  return Promise.resolve(edition)
}

function textOf(statement: unknown): string {
  if (typeof statement === 'string') return statement
  return typeof statement === 'object' && statement !== null && 'text' in statement ? String(statement.text) : ''
}
