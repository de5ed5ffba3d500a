import { openDatabase, openPool } from '#db/client.ts'
import { guest } from '#domain/accounts/viewer.ts'
import { apolloServer } from '#graphql/apolloServer.ts'
import { withLoaders } from '#graphql/context.ts'
import { freshDatabase } from '#tests/support/database.ts'

async function ask(url: string) {
  const pool = openPool(url)
  const contextValue = withLoaders({
    db: openDatabase(pool),
    viewer: guest,
    now: new Date(),
    caller: { network: '', device: '' },
    site: { url: 'https://paper.example', secret: 'a secret for tests', mediaFolder: '' },
    session: { open: () => undefined, close: () => undefined },
    invalidate: () => undefined,
  })
  const { body, http } = await apolloServer.executeOperation({ query: '{ site { name } }' }, { contextValue })
  await pool.end()
  return { text: JSON.stringify(body), status: http.status, retryAfter: http.headers.get('retry-after') }
}

test('while the database is away an integrator is told so, and when to come back', async () => {
  const { text, status, retryAfter } = await ask('postgres://nobody:secret@127.0.0.1:1/nothing')
  expect(status).toBe(503)
  expect(retryAfter).toBe('30')
  expect(text).toContain('SERVICE_UNAVAILABLE')
  expect(text).not.toMatch(/secret|127\.0\.0\.1|ECONNREFUSED/)
})

test('a fault of ours is told by a number to ask about, without SQL, stack or table', async () => {
  const database = await freshDatabase()
  const pool = openPool(database.url)
  await pool.query('alter table site_settings rename to elsewhere')
  await pool.end()
  const { text } = await ask(database.url)
  await database.close()
  expect(text).toContain('INTERNAL_SERVER_ERROR')
  expect(text).toMatch(/"correlationId":"[0-9a-f-]{36}"/)
  expect(text).not.toMatch(/select|site_settings|\.ts:|stack/i)
})
