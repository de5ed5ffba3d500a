import { expect, test } from '@playwright/test'
import { places } from './places.ts'

for (const [kind, place] of Object.entries(places)) {
  test(`the second reader of ${kind} gets the page from the cache`, async ({ request }) => {
    await request.get(place)
    const second = await request.get(place)
    expect(second.headers()['x-nextjs-cache']).toBe('HIT')
    expect(second.headers()['cache-control']).toContain('s-maxage')
    expect(second.headers()['set-cookie']).toBeUndefined()
  })
}
