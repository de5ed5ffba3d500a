import { expect, test, type Page } from '@playwright/test'
import { places } from './places.ts'

const { front, article, section, register, arabicFront, arabicArticle, search, arabicSearch } = places
const { siteMap, latest, archiveMonth, arabicArchiveMonth, arabicMostRead, arabicSiteMap } = places
const wider = { front, article, section, register, arabicFront, arabicArticle, search, arabicSearch }
const widerLists = { siteMap, latest, archiveMonth, arabicArchiveMonth, arabicMostRead, arabicSiteMap }

for (const place of Object.values({ ...wider, ...widerLists })) {
  for (const width of [360, 768, 1280]) {
    test(`${place} fits ${width} pixels without scrolling sideways`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 })
      await page.goto(place)
      expect(await widthOf(page)).toBeLessThanOrEqual(width)
    })
  }
}

for (const place of Object.values(places)) {
  test(`${place} fits the smallest phone, even with a word of sixty letters in every title`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 })
    await page.goto(place)
    expect(await widthOf(page)).toBeLessThanOrEqual(320)
    await page.evaluate(() => {
      for (const title of document.querySelectorAll('main :is(h1, h3, h3 a), main section ol li > a')) {
        if (title.childElementCount === 0) title.textContent = 'anticonstitutionnellement'.repeat(3).slice(0, 60)
      }
    })
    expect(await widthOf(page)).toBeLessThanOrEqual(320)
  })
}

test('letters of twice the size push nothing off the page', async ({ page }) => {
  await page.setViewportSize({ width: 640, height: 450 })
  for (const place of [places.front, places.arabicFront, places.article, places.search]) {
    await page.goto(place)
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'))
    expect(await widthOf(page)).toBeLessThanOrEqual(640)
  }
})

function widthOf(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth)
}
