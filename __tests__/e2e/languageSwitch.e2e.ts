import { expect, type Page, test } from '@playwright/test'
import { places } from './places.ts'

async function switchTo(page: Page, { language, from }: { language: string; from: string }): Promise<string> {
  await page.goto(from)
  await page.getByRole('banner').getByRole('link', { name: language }).click()
  await page.waitForLoadState()
  return decodeURI(new URL(page.url()).pathname)
}

const counterparts = [
  { what: 'article', from: places.article, there: places.arabicArticle },
  { what: 'section', from: '/section/economie', there: places.arabicSection },
  { what: 'video', from: places.ownVideo, there: places.arabicVideo },
  { what: 'page', from: places.page, there: '/ar/page/من-نحن' },
  { what: 'list of videos', from: places.videos, there: '/ar/videos' },
  { what: 'list of polls', from: places.polls, there: '/ar/polls' },
]

for (const { what, from, there } of counterparts) {
  test(`from a French ${what} the switch leads to the same in Arabic, and back`, async ({ page }) => {
    expect(await switchTo(page, { language: 'العربية', from })).toBe(there)
    expect(await switchTo(page, { language: 'Français', from: there })).toBe(from)
  })
}

test('from what was never translated the switch leads to the front page of the other edition', async ({ page }) => {
  expect(await switchTo(page, { language: 'العربية', from: places.galleryArticle })).toBe('/ar')
  expect(await switchTo(page, { language: 'English', from: places.galleryArticle })).toBe('/en')
})
