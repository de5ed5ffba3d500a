import { expect, test } from '@playwright/test'
import { places } from './places.ts'

test('where the typefaces come late, no line of an Arabic page moves', async ({ page }) => {
  const late: (() => Promise<void>)[] = []
  await page.route('**/*.woff2', (route) => {
    late.push(() => route.continue())
  })
  await page.goto(places.arabicFront, { waitUntil: 'commit' })
  await page.getByRole('contentinfo').waitFor()
  expect(late.length).toBeGreaterThan(0)

  await Promise.all(late.map((release) => release()))
  await page.evaluate(() => document.fonts.ready)
  const moved = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const observer = new PerformanceObserver(() => undefined)
        observer.observe({ type: 'layout-shift', buffered: true })
        requestAnimationFrame(() =>
          requestAnimationFrame(() => {
            const shifts = observer.takeRecords().map((entry) => ('value' in entry ? Number(entry.value) : 0))
            resolve(shifts.reduce((sum, shift) => sum + shift, 0))
          }),
        )
      }),
  )
  expect(moved).toBeLessThan(0.001)
})

for (const place of [places.front, places.arabicFront]) {
  test(`${place} fetches the faces of its own language, cut small`, async ({ page }) => {
    await page.goto(place, { waitUntil: 'networkidle' })
    const bytes = await page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .map((entry) =>
          entry.name.endsWith('.woff2') && 'encodedBodySize' in entry ? Number(entry.encodedBodySize) : 0,
        )
        .reduce((sum, size) => sum + size, 0),
    )
    expect(bytes).toBeGreaterThan(40_000)
    expect(bytes).toBeLessThan(115_000)
  })
}
