import { expect, test } from '@playwright/test'
import { linkedPlaces, places } from './places.ts'

const { missing, arabicMissing, search, searchWithoutResult, arabicSearch, signIn, arabicSignIn, ...present } = places
const ofOneReader = [search, searchWithoutResult, arabicSearch, signIn, arabicSignIn, ...Object.values(linkedPlaces)]

for (const [kind, place] of Object.entries(present)) {
  test(`the second reader of ${kind} gets the page from the cache`, async ({ request }) => {
    const first = await request.get(place)
    const second = await request.get(place)
    expect(second.headers()['cache-status']).toContain('hit')
    expect(second.headers()['cache-control']).toContain('s-maxage')
    expect(second.headers()['set-cookie']).toBeUndefined()
    expect(await second.text()).toBe(await first.text())
  })
}

for (const place of [missing, arabicMissing]) {
  test(`${place} is the same page for the next lost reader`, async ({ request }) => {
    const first = await request.get(place)
    const second = await request.get(place)
    expect(second.headers()['etag']).toBe(first.headers()['etag'])
  })
}

for (const place of ofOneReader) {
  test(`${place} is made for each who asks, and kept by nobody`, async ({ request }) => {
    await request.get(place)
    const second = await request.get(place)
    expect(second.headers()['cache-status']).toBe('kiosque; fwd=bypass')
    expect(second.headers()['cache-control']).toContain('no-store')
    expect(second.headers()['set-cookie']).toBeUndefined()
  })
}
