import { expect, test } from '@playwright/test'
import { places } from './places.ts'

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    // Keys pressed in the middle of a smooth scroll are lost on Chromium.
    test.use({ javaScriptEnabled, contextOptions: { reducedMotion: 'reduce' } })

    test('a reader goes to a footnote and back by the keyboard, and sees where they are', async ({ page }) => {
      await page.goto(places.article)
      const [call, note] = [page.locator('#note-ref-2'), page.locator('#note-2')]
      await call.press('Enter')
      await expect(page).toHaveURL(/#note-2$/)
      await expect(note).toBeInViewport({ ratio: 1 })
      await expect(note).not.toHaveCSS('background-color', 'rgba(0, 0, 0, 0)')

      const links = await note.locator('a').count()
      for (let step = 0; step < links; step++) await page.keyboard.press('Tab')
      await expect(note.locator('[role="doc-backlink"]')).toBeFocused()

      await page.keyboard.press('Enter')
      await expect(page).toHaveURL(/#note-ref-2$/)
      await expect(call).toBeInViewport({ ratio: 1 })
      await expect(call).not.toHaveCSS('background-color', 'rgba(0, 0, 0, 0)')
    })
  })
}
