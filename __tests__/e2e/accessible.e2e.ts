import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { places } from './places.ts'

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in the ${colorScheme} theme`, () => {
    test.use({ colorScheme })

    for (const [kind, place] of Object.entries(places)) {
      test(`${kind} keeps nobody out`, async ({ page }) => {
        await page.goto(place)
        await page.evaluate(() => document.fonts.ready)
        const { violations } = await new AxeBuilder({ page }).analyze()
        expect(
          violations.map(({ id, nodes }) => ({ id, where: nodes.map((node) => node.html.slice(0, 200)) })),
        ).toEqual([])
      })
    }
  })
}

const { front, article, section, register, arabicFront, arabicArticle, search, arabicSearch } = places
const { siteMap, latest, archiveMonth, arabicArchiveMonth, arabicMostRead, arabicSiteMap } = places
const narrow = { front, article, section, register, arabicFront, arabicArticle, search, arabicSearch }
const narrowLists = { siteMap, latest, archiveMonth, arabicArchiveMonth, arabicMostRead, arabicSiteMap }

for (const place of Object.values({ ...narrow, ...narrowLists })) {
  for (const width of [320, 360, 768, 1280]) {
    test(`${place} fits ${width} pixels without scrolling sideways`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 })
      await page.goto(place)
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    })
  }
}
