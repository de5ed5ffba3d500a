import { expect, test } from '@playwright/test'
import { Client } from 'pg'
import { places } from './places.ts'

const database = new URL(process.env.E2E_DATABASE_URL ?? '')
const name = database.pathname.slice(1)

/** Closes the site's database to everyone, connections that stand included, or opens it again. */
async function letIn(allowed: boolean): Promise<void> {
  const maintenance = new URL(database)
  maintenance.pathname = '/postgres'
  const client = new Client({ connectionString: maintenance.href })
  await client.connect()
  await client.query(`alter database ${name} with allow_connections ${allowed}`)
  if (!allowed) await client.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [name])
  await client.end()
}

const unread = '/article/fes-audiences-du-soir-tribunal-famille'

test('while the database is away the paper stays readable, and all comes back by itself', async ({ request, page }) => {
  for (const place of [places.front, places.section, places.article]) await request.get(place)
  await letIn(false)
  try {
    for (const place of [places.front, places.section, places.article]) {
      expect([place, (await request.get(place)).status()]).toEqual([place, 200])
    }

    const away = await request.get(unread)
    expect(away.status()).toBe(503)
    expect(away.headers()).toMatchObject({ 'retry-after': '30', 'cache-control': 'no-store' })
    await page.goto(unread)
    await expect(page.getByRole('heading', { name: 'Un instant, s’il vous plaît' })).toBeVisible()

    const api = await request.post('/api/graphql', { data: { query: '{ articles(first: 1) { totalCount } }' } })
    expect(api.status()).toBe(503)
    expect(await api.text()).toContain('SERVICE_UNAVAILABLE')
    expect((await request.get('/readyz')).status()).toBe(503)
  } finally {
    await letIn(true)
  }

  for (const place of [unread, '/readyz']) {
    await expect(async () => expect((await request.get(place)).status()).toBe(200)).toPass({ timeout: 20_000 })
  }
})
