import { tellChange } from '#server/changes.ts'
import { cachedSite, type CachedSite, pageNumber } from '#tests/support/cachedSite.ts'

let site: CachedSite
beforeEach(async () => void (site = await cachedSite()))
afterEach(() => site.close())

test('when a page fails later, readers go on getting the last good one, and it says so', async () => {
  await site.get('/')
  site.says = () => ({ status: 500 })
  site.later(400)
  const { status, body, headers } = await site.get('/')
  expect({ status, body }).toEqual({ status: 200, body: pageNumber(1) })
  expect(headers['cache-status']).toBe('kiosque; fwd=stale; fwd-status=500')
  expect(headers.age).toBe('400')
  expect((await site.get('/never-seen')).status).toBe(500)
})

test('when making a page throws, the last good one goes out too', async () => {
  await site.get('/')
  site.says = () => Promise.reject(new Error('secret'))
  site.later(400)
  expect(await site.get('/')).toMatchObject({ status: 200, body: pageNumber(1) })
  const { status, body } = await site.get('/never-seen')
  expect({ status, body }).toEqual({ status: 500, body: 'Something went wrong.\n' })
})

test('a page that cannot be made is tried again after seconds, not by every reader', async () => {
  await site.get('/')
  site.says = () => ({ status: 500 })
  site.later(400)
  await site.get('/')
  expect((await site.get('/')).status).toBe(200)
  expect(site.asked).toHaveLength(2)
  expect((await site.get('/')).headers['cache-status']).toMatch(/^kiosque; hit; ttl=-10\d; detail=stale$/)

  site.says = () => ({})
  site.later(403)
  const { body, headers } = await site.get('/')
  expect(body).toBe(pageNumber(3))
  expect(headers['cache-status']).toBe('kiosque; fwd=stale; stored')
})

test('the last good page is good for a day', async () => {
  await site.get('/')
  site.says = () => ({ status: 500 })
  site.later(300 + 86_000)
  expect((await site.get('/')).status).toBe(200)
  site.later(300 + 86_500)
  expect((await site.get('/')).status).toBe(500)
})

test('a page that changed while it cannot be made goes out as it was, marked', async () => {
  await site.get('/')
  site.says = () => ({ status: 500 })
  tellChange(['site'])
  const { status, headers } = await site.get('/')
  expect(status).toBe(200)
  expect(headers['cache-status']).toBe('kiosque; fwd=stale; fwd-status=500')
})

test('while the database is away pages that were never made are a 503, and all comes back by itself', async () => {
  site.says = () => ({ status: 500 })
  site.databaseAnswers = false
  const away = await site.get('/')
  expect(away.status).toBe(503)
  expect(away.headers).toMatchObject({ 'retry-after': '30', 'cache-control': 'no-store' })

  site.says = () => ({})
  site.databaseAnswers = true
  expect((await site.get('/')).status).toBe(200)
})

test.each([
  ['not there', { status: 404 }],
  ['gone', { status: 410 }],
  ['elsewhere', { status: 308, body: 'moved', headers: { location: '/there', 'cache-control': 's-maxage=1' } }],
  ['elsewhere for now', { status: 307, headers: { location: '/there', 'cache-control': undefined } }],
  ['for some only', { status: 403 }],
  ['private', { headers: { 'cache-control': 'private' } }],
])('a page that was withdrawn and is now %s does not come back when something fails later', async (_, said) => {
  await site.get('/')
  tellChange(['site'])
  site.says = () => said
  expect((await site.get('/')).body).not.toBe(pageNumber(1))
  site.says = () => ({ status: 500, body: 'broken' })
  site.later(1000)
  expect((await site.get('/')).body).not.toContain('Le Kiosque')
})
