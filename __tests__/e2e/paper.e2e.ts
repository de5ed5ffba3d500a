import { expect, test } from '@playwright/test'
import { places } from './places.ts'

test.describe('a reader who keeps the screen dark', () => {
  test.use({ colorScheme: 'dark' })

  test('prints an article black on white, with all that belongs to it and nothing that needs a screen', async ({
    page,
  }) => {
    await page.goto(places.article)
    await expect(page.getByRole('button', { name: 'Imprimer' })).toBeVisible()
    await page.emulateMedia({ media: 'print' })

    await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(255, 255, 255)')
    await expect(page.getByRole('heading', { level: 1 })).toHaveCSS('color', 'rgb(0, 0, 0)')
    const article = page.getByRole('article').first()
    await expect(article.getByText('Le baril a gagné près de 14 %').first()).toBeVisible()
    await expect(article.getByText('Lamia Bensalem')).toBeVisible()
    await expect(article.getByText(/^Publié le/)).toBeVisible()
    await expect(article.getByText(new RegExp(`^http.*${places.article}$`))).toBeVisible()
    await expect(article.getByRole('figure').first().getByRole('img')).toBeVisible()
    await expect(page.locator('[role="doc-endnotes"]')).toBeVisible()
    await expect(page.locator('[role="doc-backlink"]').first()).toBeHidden()

    for (const role of ['navigation', 'button', 'complementary', 'contentinfo'] as const) {
      await expect(page.getByRole(role)).toHaveCount(0)
    }
    for (const name of [/Partager/, /En vidéo/, /commentaires?$/, /Évaluer/]) {
      await expect(page.getByRole('group', { name }).or(page.getByRole('region', { name }))).toHaveCount(0)
    }
  })
})

test('a reader who chose the dark theme prints black on white too', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('theme', 'dark'))
  await page.goto(places.article)
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator(':root')).toHaveCSS('color-scheme', 'light')
  await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(255, 255, 255)')
  await expect(page.locator('body')).toHaveCSS('color', 'rgb(0, 0, 0)')
})

test('a reader who asks to print gets the browser’s own dialogue', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => document.body.setAttribute('data-printed', '')
  })
  await page.goto(places.article)
  await page.getByRole('button', { name: 'Imprimer' }).click()
  await expect(page.locator('body')).toHaveAttribute('data-printed')
})
