import pg from 'pg'

export type DatabaseProbe = () => Promise<boolean>

/** Asks the database whether it is there; questions within the same second share one answer. */
export function databaseProbe(url: string): DatabaseProbe {
  let answer: Promise<boolean> | undefined
  return () => {
    if (!answer) {
      answer = answers(url)
      void answer.finally(() => setTimeout(() => (answer = undefined), 1000).unref())
    }
    return answer
  }
}

async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2000, query_timeout: 2000 })
  client.on('error', () => undefined)
  try {
    await client.connect()
    await client.query('SELECT 1')
    return true
  } catch {
    // Whatever the reason, the answer is no.
    return false
  } finally {
    void client.end().catch(() => undefined)
  }
}
