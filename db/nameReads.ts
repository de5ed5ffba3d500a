import type { PoolClient } from 'pg'

/** PostgreSQL keeps a named statement's plan for as long as the connection lives; so many are named at most. */
const mostNames = 500

/** Begins a statement that is planned for its own values each time: what is best for one search is slow for another. */
export const plannedAnew = '/* planned anew */ '

const names = new Map<string, string>()

/**
 * Gives each reading statement of a connection a name of its own, so that PostgreSQL parses and plans it once and not at
 * every request: planning a list of articles takes longer than reading it. `DATABASE_NAMED_STATEMENTS=off` leaves them
 * unnamed, for poolers that cannot follow names (PgBouncer before 1.21).
 */
export function nameReads(client: PoolClient): void {
  if (process.env.DATABASE_NAMED_STATEMENTS === 'off') return
  const query: (...args: unknown[]) => unknown = client.query.bind(client)
  Object.assign(client, { query: (first: unknown, ...rest: unknown[]) => query(named(first), ...rest) })
}

function named(statement: unknown): unknown {
  if (typeof statement !== 'object' || statement === null || !('text' in statement)) return statement
  const { text } = statement
  if (typeof text !== 'string' || !/^\s*(select|with)\b/i.test(text) || ('name' in statement && statement.name))
    return statement

  const name = names.get(text) ?? (names.size < mostNames ? `read_${names.size + 1}` : undefined)
  if (name === undefined) return statement
  names.set(text, name)
  return { ...statement, name }
}
