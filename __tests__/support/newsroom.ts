import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
import { openDatabase, openPool, type Database } from '#db/client.ts'
import { guest } from '#domain/accounts/viewer.ts'
import type { Ctx } from '#domain/ctx.ts'
import { withLoaders, type GraphContext, type SessionDoor } from '#graphql/context.ts'
import { schema } from '#graphql/schema.ts'
import { execute } from 'graphql'
import { answerTo } from './answerTo.ts'
import { freshDatabase, seededDatabase } from './database.ts'
import { testMediaFolder, type TestDatabase } from './templates.ts'
import { visitors } from './visitors.ts'

type Moment = { at?: string; network?: string; device?: string }
type Asked = { at?: string; operationName?: string | undefined }

const noDoor: SessionDoor = { open: () => undefined, close: () => undefined }

export type Newsroom = Awaited<ReturnType<typeof newsroom>>

/**
 * A paper of its own on a real PostgreSQL: `ask` speaks GraphQL to it as an integrator does, `read` runs a page's document,
 * `statements` tells what either sent to the database. `visitor` is somebody with a browser.
 */
export async function newsroom({
  now = '2026-03-10T09:00:00Z',
  edition = 'empty',
}: { now?: string; edition?: 'empty' | 'demonstration' | TestDatabase } = {}) {
  const database = await openEdition(edition)
  const pool = openPool(database.url)
  const sent: string[] = []
  pool.on('connect', (client) => {
    const query: (...args: unknown[]) => unknown = client.query.bind(client)
    Object.assign(client, {
      query: (...args: unknown[]) => {
        sent.push(textOf(args[0]))
        return query(...args)
      },
    })
  })
  const db: Database = openDatabase(pool)
  const invalidated: string[] = []

  const world = ({ at = now, network = '192.0.2.1', device = '' }: Moment = {}): Ctx => ({
    db,
    viewer: guest,
    now: new Date(at),
    caller: { network, device },
    site: { url: 'https://paper.example', secret: 'a secret for tests', mediaFolder: testMediaFolder() },
    invalidate: (...tags) => void invalidated.push(...tags),
  })
  const context = (at: string = now): GraphContext => withLoaders({ ...world({ at }), session: noDoor })

  return {
    db,
    url: database.url,
    now: new Date(now),
    context,
    ...visitors({ db, world }),
    invalidated,
    ask: (source: string, variables: Record<string, unknown> = {}, { at = now, operationName }: Asked = {}) =>
      answerTo({ source, variables, operationName, contextValue: context(at) }),
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
