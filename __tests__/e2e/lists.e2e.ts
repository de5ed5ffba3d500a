import { expect, test } from '@playwright/test'
import { places } from './places.ts'

test('a reader goes down into a subsection and up again', async ({ page }) => {
  await page.goto(places.section)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Maghreb')
  await page.getByRole('navigation', { name: 'Sous-rubriques' }).getByRole('link', { name: 'Maroc' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Maroc')
  await page.getByRole('navigation', { name: 'Fil d’Ariane' }).getByRole('link', { name: 'Maghreb' }).click()
  await expect(page).toHaveURL(places.section)
})

test('a reader turns the pages of a section', async ({ page }) => {
  await page.goto(places.section)
  const first = await page.getByRole('main').getByRole('heading', { level: 3 }).first().textContent()
  await expect(page.locator('head link[rel="next"]')).toHaveAttribute('href', /\/section\/maghreb\/p\/2$/)
  await page.getByRole('navigation', { name: 'Pages de la liste' }).getByRole('link', { name: 'Page suivante' }).click()
  await expect(page).toHaveURL('/section/maghreb/p/2')
  await expect(page.getByRole('heading', { name: /^Page 2 sur/ })).toBeVisible()
  await expect(page.getByRole('main').getByRole('heading', { level: 3 }).first()).not.toHaveText(first ?? '')
  await expect(page.locator('head link[rel="prev"]')).toHaveAttribute('href', /\/section\/maghreb$/)
  await page.getByRole('link', { name: 'Page précédente' }).click()
  await expect(page).toHaveURL(places.section)
})

test('a subject gathers the articles of any section', async ({ page }) => {
  await page.goto(places.tag)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hydrocarbures')
  await expect(page.getByRole('main').getByRole('article')).not.toHaveCount(0)
})

test('whoever shares a page is told which paper it is from, and in which language', async ({ page }) => {
  for (const place of [places.front, places.article, places.section, places.video, places.poll, places.page]) {
    await page.goto(place)
    await expect(page.locator('meta[property="og:site_name"]')).toHaveAttribute('content', 'Le Kiosque')
    await expect(page.locator('meta[property="og:locale"]')).toHaveAttribute('content', 'fr_FR')
  }
})
