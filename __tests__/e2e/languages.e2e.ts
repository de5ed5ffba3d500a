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

test('the Arabic front page is as full as the French one', async ({ page }) => {
  await page.goto(places.arabicFront)
  await expect(page.getByRole('region', { name: 'الصفحة الأولى' }).getByRole('article')).toHaveCount(4)
  await expect(page.getByRole('region', { name: 'الآن' }).getByRole('group')).toHaveCount(3)
  await expect(page.getByRole('region', { name: 'لا يفوتكم' }).getByRole('link')).toHaveCount(3)
  await expect(page.getByRole('region', { name: 'استطلاع' })).toContainText('568')
  await expect(page.getByRole('region', { name: 'فيديوهات أخرى' }).getByRole('listitem')).toHaveCount(3)
  for (const name of ['المغرب الكبير', 'الاقتصاد', 'التكنولوجيا', 'الثقافة', 'الرياضة', 'الرأي']) {
    await expect(page.getByRole('region', { name, exact: true }).getByRole('article')).not.toHaveCount(0)
  }
})

test('a reader of an Arabic article finds its author named in Arabic, and the same article in French', async ({
  page,
}) => {
  await page.goto(places.arabicFront)
  await page.getByRole('link', { name: 'ارتفاع أسعار النفط: الحذر واجب والإصلاح لا ينتظر' }).first().click()
  await expect(page).toHaveURL(encodeURI(places.arabicArticle))
  await expect(page.getByRole('group', { name: 'عن هذا المقال' })).toContainText('لمياء بن سالم')
  await expect(page.getByRole('figure').first()).toContainText('رسم: الكشك')
  await page.getByRole('article').first().getByRole('link', { name: 'Français' }).click()
  await expect(page).toHaveURL(places.article)
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
