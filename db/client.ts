import { drizzle, type NodePgDatabase } from 'drizzle-orm/node-postgres'
import { Pool } from 'pg'
import { nameReads } from './nameReads.ts'

export type Database = NodePgDatabase

/** Connections kept open at most. `DATABASE_POOL_SIZE`, 1 to 100, 10 by default. */
function poolSize() {
  const size = Number(process.env.DATABASE_POOL_SIZE ?? 10)
  if (!Number.isInteger(size) || size < 1 || size > 100) {
    throw new Error('DATABASE_POOL_SIZE is a whole number from 1 to 100.')
  }
  return size
}

/** A pool that outlives restarts of PostgreSQL: a broken idle connection is dropped, the next query opens another. */
export function openPool(connectionString: string): Pool {
  const pool = new Pool({
    connectionString,
    max: poolSize(),
    connectionTimeoutMillis: 3_000,
    statement_timeout: 10_000,
    query_timeout: 12_000,
    keepAlive: true,
    idle_in_transaction_session_timeout: 10_000,
    application_name: 'kiosque',
  })
  pool.on('error', () => undefined)
  pool.on('connect', nameReads)
  return pool
}

export function openDatabase(pool: Pool): Database {
  return drizzle(pool)
}
