import { tellChange } from '#server/changes.ts'
import { cachedSite, type CachedSite, pageNumber } from '#tests/support/cachedSite.ts'

let site: CachedSite
beforeEach(async () => void (site = await cachedSite()))
afterEach(() => site.close())

/** As `server/nextPages.ts` marks what Next keeps: begun at that moment, depending on these. */
function marked(born: number, ...tags: string[]) {
  return { 'x-kiosque-born': String(born), 'x-kiosque-tags': tags.join() }
}

/** The change, and a moment: what is asked for in the same millisecond is asked for twice, to be sure. */
async function change(...tags: string[]): Promise<void> {
  tellChange(tags)
  await new Promise((resolve) => setTimeout(resolve, 5))
}

test('a page is given out until its time is over, and no longer', async () => {
  await site.get('/')
  site.later(299)
  expect((await site.get('/')).body).toBe(pageNumber(1))
  site.later(301)
  const { body, headers } = await site.get('/')
  expect(body).toBe(pageNumber(2))
  expect(headers['cache-status']).toBe('kiosque; fwd=stale; stored')
  expect((await site.get('/')).body).toBe(pageNumber(2))
})

test('the time that a page lay with Next counts', async () => {
  site.says = () => ({ headers: marked(Date.now() - 200_000, 'front') })
  await site.get('/')
  site.later(99)
  expect((await site.get('/')).headers['cache-status']).toBe('kiosque; hit')
  site.later(101)
  await site.get('/')
  expect(site.asked).toHaveLength(2)
})

test('whoever reads after a change reads what is so after it', async () => {
  site.says = () => ({ headers: marked(Date.now(), 'front', 'site') })
  await site.get('/')
  await change('latest', 'front')
  expect((await site.get('/')).body).toBe(pageNumber(2))
  expect((await site.get('/')).headers['cache-status']).toBe('kiosque; hit')
})

test('a change leaves alone what does not depend on it', async () => {
  site.says = ({ url }) => ({ headers: marked(Date.now(), `article:${url}`, 'site') })
  for (const path of ['/a', '/b']) await site.get(path)
  await change('article:/a')
  for (const path of ['/a', '/b']) await site.get(path)
  expect(site.urls()).toEqual(['/a', '/b', '/a'])
  await change('site')
  for (const path of ['/a', '/b']) await site.get(path)
  expect(site.urls()).toEqual(['/a', '/b', '/a', '/a', '/b'])
})

test('a page of which nobody knows what it depends on is asked for again after any change', async () => {
  await site.get('/')
  await change('polls')
  expect((await site.get('/')).body).toBe(pageNumber(2))
})

test('the scripts of the site depend on nothing', async () => {
  site.says = () => ({ headers: { 'cache-control': 'public, max-age=31536000, immutable' } })
  await site.get('/_next/static/a.js')
  await change('site')
  expect((await site.get('/_next/static/a.js')).headers['cache-status']).toBe('kiosque; hit')
})

test('a page that was being made when the change came is made again, for those who waited too', async () => {
  const { promise: changed, resolve: goOn } = Promise.withResolvers<void>()
  site.says = async () => {
    if (site.asked.length === 1) await changed
    return { headers: marked(Date.now(), 'front') }
  }
  const early = site.get('/')
  while (site.asked.length === 0) await new Promise((resolve) => setTimeout(resolve, 5))
  await change('front')
  const late = site.get('/')
  goOn()
  expect((await late).body).toBe(pageNumber(2))
  expect((await early).body).toBe(pageNumber(2))
  expect((await site.get('/')).headers['cache-status']).toBe('kiosque; hit')
})

test('what Next had begun for somebody else before the change is not taken for news', async () => {
  const before = Date.now() - 1
  await change('front')
  site.says = () => ({ headers: site.asked.length === 1 ? marked(before, 'front') : marked(Date.now() + 1, 'front') })
  expect((await site.get('/')).body).toBe(pageNumber(2))
})

test('what Next has found good since the change stays good, however old it is', async () => {
  await change('front')
  site.says = () => ({ headers: { ...marked(Date.now() - 100_000, 'article:a'), 'x-nextjs-cache': 'HIT' } })
  await site.get('/')
  expect((await site.get('/')).headers['cache-status']).toBe('kiosque; hit')
  expect(site.asked).toHaveLength(1)
})

test('while changes come without end a page still goes out, and is not taken for fresh', async () => {
  site.says = () => {
    tellChange(['front'])
    return {}
  }
  expect((await site.get('/')).status).toBe(200)
  expect(site.asked).toHaveLength(3)
  await site.get('/')
  expect(site.asked.length).toBeGreaterThan(3)
})

test('an address that is not there is looked for again after seconds, or when something is published', async () => {
  site.says = () => ({ status: 404, headers: marked(Date.now(), 'article:soon') })
  expect((await site.get('/article/soon')).status).toBe(404)
  expect((await site.get('/article/soon')).headers['cache-status']).toBe('kiosque; hit')
  expect(site.asked).toHaveLength(1)

  site.says = () => ({ headers: marked(Date.now(), 'article:soon') })
  tellChange(['article:soon'])
  expect((await site.get('/article/soon')).status).toBe(200)

  site.says = () => ({ status: 404 })
  await site.get('/never')
  site.later(11)
  await site.get('/never')
  expect(site.urls().filter((url) => url === '/never')).toHaveLength(2)
})
