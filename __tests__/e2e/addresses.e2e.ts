import { expect, test } from '@playwright/test'

const moved = [
  ['/article/petrole-appel-a-la-prudence', '/article/hausse-du-petrole-la-prudence-reste-de-mise'],
  ['/article/pétrole-appel-à-la-prudence', '/article/hausse-du-petrole-la-prudence-reste-de-mise'],
  ['/fr', '/'],
  ['/fr/article/hausse-du-petrole-la-prudence-reste-de-mise', '/article/hausse-du-petrole-la-prudence-reste-de-mise'],
] as const

for (const [before, after] of moved) {
  test(`${before} leads to ${after} for good`, async ({ request }) => {
    const answer = await request.get(before, { maxRedirects: 0 })
    expect(answer.status()).toBe(308)
    expect(new URL(answer.headers()['location'] ?? '', 'http://localhost').pathname).toBe(after)
  })
}

test('a reader follows a link to an address with letters beyond English', async ({ page }) => {
  await page.goto('/article/tlemcen-un-cinema-de-quartier-rallume-son-projecteur')
  await page.getByRole('link', { name: 'Cinéma', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Cinéma')
  await expect(page.getByRole('main').getByRole('article')).toHaveCount(2)
  await expect(page.locator('link[rel="canonical"]')).toHaveAttribute('href', /\/tag\/cin%C3%A9ma$/)
})

test('an address with Arabic letters in every kind of place is looked for, not failed', async ({ request }) => {
  for (const kind of ['article', 'section', 'tag', 'video', 'poll', 'page']) {
    const answer = await request.get(`/ar/${kind}/${encodeURIComponent('لا-شيء-هنا')}`)
    expect([kind, answer.status()]).toEqual([kind, 404])
  }
})

test('two steps of an address do not become one by encoding', async ({ request }) => {
  expect((await request.get('/section/economie/energie')).status()).toBe(200)
  expect((await request.get('/section/economie%2Fenergie')).status()).toBe(404)
})

test('an address that is not made of readable text is refused, not failed', async ({ request, baseURL }) => {
  for (const address of ['/%E0%A4%A', '/article/%00', `/article/${'a'.repeat(10_000)}`]) {
    const answer = await request.fetch(new URL(baseURL ?? '').origin + address)
    expect([address.slice(0, 20), answer.status()]).toEqual([address.slice(0, 20), 400])
  }
})

test('what is not there in the interface says so to machines, and no cache keeps that', async ({ request }) => {
  for (const method of ['GET', 'POST', 'DELETE']) {
    const answer = await request.fetch('/api/nothing/here', { method })
    expect([method, answer.status()]).toEqual([method, 404])
    expect(answer.headers()).toMatchObject({ 'content-type': 'application/json', 'cache-control': 'no-store' })
  }
})
