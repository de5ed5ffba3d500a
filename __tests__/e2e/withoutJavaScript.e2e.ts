import { expect, test } from '@playwright/test'
import { places } from './places.ts'

test.use({ javaScriptEnabled: false })

test('the front page is complete', async ({ page }) => {
  await page.goto(places.front)
  await expect(page.getByRole('banner').locator('time')).toHaveText(/\d{4}$/)
  const slider = page.getByRole('region', { name: 'En ce moment' })
  await expect(slider.getByRole('group')).toHaveCount(6)
  await expect(page.getByRole('region', { name: 'À ne pas manquer' }).getByRole('link')).toHaveCount(6)
  await expect(page.getByRole('region', { name: 'Sondage' })).toContainText('889')
})

test('the numbers of the slider lead to its articles', async ({ page }) => {
  await page.goto(places.front)
  const slider = page.getByRole('region', { name: 'En ce moment' })
  await slider.getByRole('link', { name: 'Article 5' }).click()
  await expect(slider.getByRole('group').nth(4)).toBeInViewport({ ratio: 0.9 })
})

test('an article is complete, comments included', async ({ page }) => {
  await page.goto(places.article)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.getByRole('region', { name: /commentaires$/ }).getByRole('article')).not.toHaveCount(0)
  await expect(page.getByRole('complementary').getByRole('article')).toHaveCount(4)
})

test('the Arabic front page and an Arabic article are complete', async ({ page }) => {
  await page.goto(places.arabicFront)
  await expect(page.getByRole('region', { name: 'الآن' }).getByRole('group')).toHaveCount(3)
  await expect(page.getByRole('region', { name: 'استطلاع' })).toContainText('568')
  await page.goto(places.arabicArticle)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('ارتفاع أسعار النفط: الحذر واجب والإصلاح لا ينتظر')
  await expect(page.getByRole('region', { name: /تعليقات$/ }).getByRole('article')).toHaveCount(7)
})
