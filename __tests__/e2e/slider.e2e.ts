import { expect, test, type Page } from '@playwright/test'
import { places } from './places.ts'

function now(page: Page) {
  const slider = page.getByRole('region', { name: 'En ce moment' })
  return {
    slider,
    slides: slider.getByRole('group'),
    number: (position: number) => slider.getByRole('button', { name: `Article ${position}`, exact: true }),
  }
}

test.describe('En ce moment', () => {
  test('a reader chooses an article by its number', async ({ page }) => {
    await page.goto(places.front)
    const { slides, number } = now(page)
    await expect(slides).toHaveCount(6)
    await number(4).click()
    await expect(number(4)).toHaveAttribute('aria-current', 'true')
    await expect(slides.nth(3)).toBeInViewport({ ratio: 0.9 })
    await expect(slides.nth(0)).not.toBeInViewport()
  })

  test('a reader goes through it with the arrow keys', async ({ page }) => {
    await page.goto(places.front)
    const { slides, number } = now(page)
    await number(1).focus()
    await page.keyboard.press('ArrowRight')
    await expect(number(2)).toBeFocused()
    await expect(slides.nth(1)).toBeInViewport({ ratio: 0.9 })
    await page.keyboard.press('End')
    await expect(number(6)).toBeFocused()
    await expect(slides.nth(5)).toBeInViewport({ ratio: 0.9 })
  })

  test('a reader swipes, and the numbers follow', async ({ page }) => {
    await page.goto(places.front)
    const { slider, slides, number } = now(page)
    await slider.scrollIntoViewIfNeeded()
    await number(1).click()
    await slides.first().evaluate((slide) => {
      slide.parentElement?.scrollBy({ left: slide.clientWidth, behavior: 'instant' })
    })
    await expect(number(2)).toHaveAttribute('aria-current', 'true')
  })

  test('it turns by itself until the reader pauses it', async ({ page }) => {
    await page.clock.install()
    await page.goto(places.front)
    const { slider, number } = now(page)
    await expect(slider.getByRole('button', { name: 'Mettre en pause' })).toBeVisible()
    await page.clock.runFor(7_500)
    await expect(number(2)).toHaveAttribute('aria-current', 'true')

    await slider.getByRole('button', { name: 'Mettre en pause' }).click()
    await page.mouse.move(0, 0)
    await page.locator('body').click({ position: { x: 1, y: 1 } })
    await page.clock.runFor(30_000)
    await expect(number(2)).toHaveAttribute('aria-current', 'true')
    await expect(slider.getByRole('button', { name: 'Reprendre le défilement' })).toBeVisible()
  })

  test('it leads to the article', async ({ page }) => {
    await page.goto(places.front)
    const { slides } = now(page)
    await slides.first().getByRole('link').click()
    await expect(page).toHaveURL(places.agencyArticle)
  })
})

test.describe('for a reader who asked for less motion', () => {
  test('nothing turns by itself', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await page.clock.install()
    await page.goto(places.front)
    const { slider, number } = now(page)
    await expect(slider.getByRole('button', { name: 'Reprendre le défilement' })).toBeVisible()
    await page.clock.runFor(30_000)
    await expect(number(1)).toHaveAttribute('aria-current', 'true')
  })
})

test('À ne pas manquer: a reader leafs through it, back and forth, with the mouse or the keys', async ({ page }) => {
  await page.goto(places.front)
  const carousel = page.getByRole('region', { name: 'À ne pas manquer' })
  const slides = carousel.getByRole('group')
  await expect(slides).toHaveCount(6)
  await expect(slides.first().getByRole('paragraph').nth(1)).not.toBeEmpty()
  await carousel.getByRole('button', { name: 'Suivant' }).click()
  await expect(slides.nth(3)).toBeInViewport({ ratio: 0.5 })
  await expect(slides.nth(0)).not.toBeInViewport()
  await carousel.getByRole('button', { name: 'Précédent' }).click()
  await expect(slides.nth(0)).toBeInViewport({ ratio: 0.5 })
  await page.keyboard.press('End')
  await expect(slides.nth(5)).toBeInViewport({ ratio: 0.5 })
})
