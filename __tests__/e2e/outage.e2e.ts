import { expect, test } from '@playwright/test'
import { Client } from 'pg'
import { places } from './places.ts'

// One after the other: each takes away what the other reads.
test.describe.configure({ mode: 'default' })

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

async function rename(table: string, name: string): Promise<void> {
  const client = new Client({ connectionString: database.href })
  await client.connect()
  await client.query(`alter table ${table} rename to ${name}`)
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

test('a page that fails shows itself as a page of the paper, and its policy refuses nothing of that', async ({
  page,
}) => {
  const refused: string[] = []
  page.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) refused.push(message.text())
  })
  await rename('polls', 'polls_away')
  try {
    expect((await page.goto('/en/polls'))?.status()).toBe(500)
    await expect(page.getByRole('heading', { name: 'This page does not open' })).toBeVisible()
    await page.waitForLoadState('networkidle')
    expect(refused).toEqual([])
  } finally {
    await rename('polls_away', 'polls')
  }
})
