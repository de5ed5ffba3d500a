import { expect, test } from '@playwright/test'
import { places } from './places.ts'

test('a reader changes the language, and the page its direction', async ({ page }) => {
  await page.goto(places.front)
  await expect(page.locator('html')).toHaveAttribute('dir', 'ltr')
  await page.getByRole('link', { name: 'العربية' }).click()
  await expect(page).toHaveURL(places.arabicFront)
  await expect(page.locator('html')).toHaveAttribute('lang', 'ar')
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
  await page.getByRole('link', { name: 'English' }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(page.locator('html')).toHaveAttribute('dir', 'ltr')
})

test('the date is written as the papers of the Maghreb write it in Arabic', async ({ page }) => {
  await page.goto(places.arabicFront)
  const date = new Intl.DateTimeFormat('ar-DZ', { dateStyle: 'full', timeZone: 'Africa/Algiers' }).format(new Date())
  await expect(page.getByRole('banner').locator('time')).toHaveText(date)
  expect(date).toMatch(/\d{4}$/)
})

test('an edition that nothing was published in yet says so and leads to the French one', async ({ page }) => {
  await page.goto(places.arabicFront)
  await expect(page.getByRole('heading', { name: 'النسخة العربية قيد الإعداد' })).toBeVisible()
  await page.getByRole('link', { name: 'اقرأ النسخة الفرنسية' }).click()
  await expect(page).toHaveURL(places.front)
})

test('French addresses carry no language', async ({ page }) => {
  await page.goto(`/fr${places.section}`)
  await expect(page).toHaveURL(places.section)
})

test('search engines are told about the other languages', async ({ page }) => {
  await page.goto(places.front)
  for (const language of ['fr', 'ar', 'en']) {
    await expect(page.locator(`head link[rel="alternate"][hreflang="${language}"]`)).toHaveCount(1)
  }
})
