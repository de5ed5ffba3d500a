import { expect, test, type Page } from '@playwright/test'
import { places } from './places.ts'

/** What is not found is told to nobody. */
const told = Object.entries(places).filter(([kind]) => !/missing/i.test(kind))

for (const [kind, place] of told) {
  test(`whoever finds or shares ${kind} is told what it is`, async ({ page, request, baseURL }) => {
    await page.goto(place)
    const title = await page.title()
    expect(title).not.toBe('')
    expect(await content(page, 'meta[name="description"]')).not.toBe('')
    expect(title).toContain(await content(page, 'meta[property="og:title"]'))
    expect(await content(page, 'meta[property="og:description"]')).not.toBe('')
    expect(await content(page, 'meta[property="og:site_name"]')).not.toBe('')
    expect(await content(page, 'meta[property="og:locale"]')).toMatch(/^(fr|ar|en)_[A-Z]{2}$/)

    const canonical = (await page.locator('link[rel="canonical"]').getAttribute('href')) ?? ''
    expect(pathOf(canonical)).toBe(pathOf(new URL(place, baseURL).href))
    expect(await content(page, 'meta[property="og:url"]')).toBe(canonical)

    const picture = pathOf(await content(page, 'meta[property="og:image"]'))
    const shown = await request.get(picture)
    expect([picture, shown.status(), shown.headers()['content-type']?.split('/')[0]]).toEqual([picture, 200, 'image'])
  })
}

const everywhere = [
  'front',
  'section',
  'tag',
  'videos',
  'polls',
  'page',
  'person',
  'agency',
  'latest',
  'archive',
] as const
const alsoEverywhere = [
  'archiveYear',
  'archiveMonth',
  'archiveDay',
  'mostRead',
  'mostReadOfMonth',
  'siteMap',
  'register',
  'signIn',
  'article',
  'ownVideo',
  'arabicPoll',
  'arabicPerson',
  'arabicArchive',
] as const

for (const kind of [...everywhere, ...alsoEverywhere]) {
  test(`${kind} says where it stands in every language, and each of them says the same`, async ({ page }) => {
    await page.goto(places[kind])
    const said = await alternates(page)
    expect(Object.keys(said)).toEqual(expect.arrayContaining(['fr', 'ar', 'x-default']))
    expect(said['x-default']).toBe(said.fr)
    await page.goto(said.ar ?? '')
    await expect(page.locator('html')).toHaveAttribute('lang', 'ar')
    expect(await alternates(page)).toEqual(said)
  })
}

for (const [kind, further] of Object.entries({ section: '/section/maghreb/p/2', latest: '/latest/p/2' })) {
  test(`a further page of ${kind} is its own, and may be found`, async ({ page }) => {
    await page.goto(further)
    expect(pathOf((await page.locator('link[rel="canonical"]').getAttribute('href')) ?? '')).toBe(further)
    await expect(page.locator('meta[name="robots"]')).toHaveCount(0)
    await expect(page.locator('link[rel="prev"]')).toHaveCount(1)
    await expect(page).toHaveTitle(/page 2/)
  })
}

test('search engines read who signs as schema.org describes a person', async ({ page }) => {
  await page.goto(places.person)
  const data: unknown = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? '')
  expect(data).toMatchObject({
    '@type': 'ProfilePage',
    mainEntity: { '@type': 'Person', name: 'Lamia Bensalem', jobTitle: 'Journaliste énergie' },
  })
})

async function content(page: Page, selector: string): Promise<string> {
  await expect(page.locator(selector)).toHaveCount(1)
  return (await page.locator(selector).getAttribute('content')) ?? ''
}

async function alternates(page: Page): Promise<Record<string, string>> {
  const links = await page.locator('link[rel="alternate"][hreflang]').all()
  const said = await Promise.all(
    links.map(async (link) => [await link.getAttribute('hreflang'), pathOf((await link.getAttribute('href')) ?? '')]),
  )
  return Object.fromEntries(said)
}

function pathOf(address: string): string {
  return new URL(address).pathname
}
