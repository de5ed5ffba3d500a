import { expect, type Page, test } from '@playwright/test'
import { places } from './places.ts'

const white = 'rgb(255, 254, 251)'
const black = 'rgb(22, 21, 19)'

function ground(page: Page): Promise<string> {
  return page.evaluate(() => getComputedStyle(document.body).backgroundColor)
}

/** What the first element that names one, and applies, gives the browser for its own frame. */
function frameColor(page: Page): Promise<string | undefined> {
  return page.evaluate(
    () =>
      [...document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')].find(
        ({ media }) => media === '' || matchMedia(media).matches,
      )?.content,
  )
}

test('a reader who chooses the dark theme keeps it on every page, from the first thing painted', async ({ page }) => {
  await page.goto(places.front)
  expect(await ground(page)).toBe(white)
  await page.getByRole('group', { name: 'Apparence' }).getByRole('radio', { name: 'Sombre' }).check()
  expect(await ground(page)).toBe(black)
  expect(await frameColor(page)).toBe('#161513')

  await page.route(/\.js(\?|$)/, (route) => route.abort())
  await page.goto(places.article)
  expect(await ground(page)).toBe(black)
  expect(await frameColor(page)).toBe('#161513')
})

test('a choice made on one page is there on the page one goes back to', async ({ page }) => {
  await page.goto(places.front)
  await page.goto(places.section)
  await page.getByRole('radio', { name: 'Sombre' }).check()
  await page.goBack()
  await expect.poll(() => ground(page)).toBe(black)
  await expect(page.getByRole('radio', { name: 'Sombre' })).toBeChecked()
})

test('a reader moves through the choices with the arrow keys', async ({ page }) => {
  await page.goto(places.front)
  await page.getByRole('radio', { name: 'Comme le système' }).focus()
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('radio', { name: 'Claire' })).toBeChecked()
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('radio', { name: 'Sombre' })).toBeChecked()
  expect(await ground(page)).toBe(black)
})

test('no script of the paper’s needs to have come for a choice to hold', async ({ page }) => {
  await page.route(/\.js(\?|$)/, (route) => route.abort())
  await page.goto(places.front)
  await page.getByRole('radio', { name: 'Sombre' }).check()
  expect(await ground(page)).toBe(black)
  await page.goto(places.section)
  expect(await ground(page)).toBe(black)
  await expect(page.getByRole('radio', { name: 'Sombre' })).toBeChecked()
})

test('a choice made in one tab is followed in the others', async ({ page, context }) => {
  await page.goto(places.front)
  const other = await context.newPage()
  await other.goto(places.section)
  await other.getByRole('radio', { name: 'Sombre' }).check()
  await expect.poll(() => ground(page)).toBe(black)
  await expect(page.getByRole('radio', { name: 'Sombre' })).toBeChecked()
})

test.describe('where the system is dark', () => {
  test.use({ colorScheme: 'dark' })

  test('the paper is dark until the reader asks for the light one, and again when the system is to decide', async ({
    page,
  }) => {
    await page.goto(places.front)
    expect(await ground(page)).toBe(black)
    expect(await frameColor(page)).toBe('#161513')
    await page.getByRole('radio', { name: 'Claire' }).check()
    expect(await ground(page)).toBe(white)
    expect(await frameColor(page)).toBe('#fffefb')
    await page.reload()
    expect(await ground(page)).toBe(white)
    await page.getByRole('radio', { name: 'Comme le système' }).check()
    expect(await ground(page)).toBe(black)
  })

  test.describe('without JavaScript', () => {
    test.use({ javaScriptEnabled: false })

    test('the paper follows the system, and shows no switch that would not work', async ({ page }) => {
      await page.goto(places.front)
      await expect(page.getByRole('radio')).toHaveCount(0)
      await expect(page.locator('body')).toHaveCSS('background-color', black)
    })
  })
})

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in the ${colorScheme} theme`, () => {
    test.use({ colorScheme })

    test('whatever colour the newsroom gives a section, its name can be read', async ({ page }) => {
      await page.goto(places.front)
      const contrasts = await page.evaluate(() => {
        const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })
        function luminance(color: string): number {
          if (!canvas) return 0
          canvas.fillStyle = color
          canvas.fillRect(0, 0, 1, 1)
          const [red = 0, green = 0, blue = 0] = [...canvas.getImageData(0, 0, 1, 1).data].map((byte) => {
            const share = byte / 255
            return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
          })
          return 0.2126 * red + 0.7152 * green + 0.0722 * blue
        }
        const hues = Array.from({ length: 24 }, (_, step) => `hsl(${step * 15} 100% 50%)`)
        return ['#000', '#fff', '#777', ...hues].map((color) => {
          const name = document.createElement('p')
          name.setAttribute('style', `--section: ${color}; color: var(--section-ink); background: var(--paper-raised)`)
          document.body.append(name)
          const { color: ink, backgroundColor } = getComputedStyle(name)
          name.remove()
          const [darker = 0, lighter = 0] = [luminance(ink), luminance(backgroundColor)].toSorted((a, b) => a - b)
          return { color, contrast: (lighter + 0.05) / (darker + 0.05) }
        })
      })
      expect(contrasts.filter(({ contrast }) => contrast < 4.5)).toEqual([])
    })
  })
}
