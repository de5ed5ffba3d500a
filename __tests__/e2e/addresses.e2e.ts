import { expect, test } from '@playwright/test'

const moved = [
  ['/article/petrole-appel-a-la-prudence', '/article/hausse-du-petrole-la-prudence-reste-de-mise'],
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

test('an address that is not made of readable text is refused, not failed', async ({ request, baseURL }) => {
  for (const address of ['/%E0%A4%A', '/article/%00', `/article/${'a'.repeat(10_000)}`]) {
    const answer = await request.fetch(new URL(baseURL ?? '').origin + address)
    expect([address.slice(0, 20), answer.status()]).toEqual([address.slice(0, 20), 400])
  }
})
