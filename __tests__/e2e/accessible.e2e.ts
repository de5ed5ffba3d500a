import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { linkedPlaces, places } from './places.ts'

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in the ${colorScheme} theme`, () => {
    test.use({ colorScheme })

    for (const [kind, place] of Object.entries({ ...places, ...linkedPlaces })) {
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
