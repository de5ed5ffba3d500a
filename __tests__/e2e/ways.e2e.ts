import { expect, test } from '@playwright/test'
import { places } from './places.ts'

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled })

    test('a reader goes from the archive down to a day, and to the one before', async ({ page }) => {
      await page.goto(places.archive)
      const main = page.getByRole('main')
      await main
        .getByRole('link', { name: /^\d{4}$/ })
        .first()
        .click()
      await expect(page).toHaveURL(/\/archive\/\d{4}$/)
      await main
        .getByRole('listitem')
        .getByRole('link')
        .filter({ hasText: /article/ })
        .last()
        .click()
      await expect(page).toHaveURL(/\/archive\/\d{4}\/\d{2}$/)
      await main.getByRole('table').getByRole('link').last().click()
      await expect(page).toHaveURL(/\/archive\/\d{4}\/\d{2}\/\d{2}$/)
      await expect(main.getByRole('article')).not.toHaveCount(0)
      const day = page.url()
      await main.getByRole('navigation', { name: 'Avant et après' }).getByRole('link').first().click()
      await expect(page).not.toHaveURL(day)
      await expect(main.getByRole('article')).not.toHaveCount(0)
    })

    test('a reader goes down the Arabic archive', async ({ page }) => {
      await page.goto(places.arabicArchive)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('الأرشيف')
      await page.goto(places.arabicArchiveMonth)
      await expect(page.getByRole('columnheader').first()).toHaveText('السبت')
      await page.getByRole('table').getByRole('link').last().click()
      await expect(page.getByRole('main').getByRole('article')).not.toHaveCount(0)
    })

    test('a reader looks at what others read most, over a month and since yesterday', async ({ page }) => {
      await page.goto(places.mostRead)
      const periods = page.getByRole('navigation', { name: 'Période' })
      await expect(page.getByRole('main').getByRole('article')).toHaveCount(20)
      await expect(periods.getByRole('link', { name: 'Sur 7 jours' })).toHaveAttribute('aria-current', 'page')
      await periods.getByRole('link', { name: 'Sur 30 jours' }).click()
      await expect(page).toHaveURL(places.mostReadOfMonth)
      await periods.getByRole('link', { name: 'Depuis hier' }).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Les plus lus depuis hier')
    })

    test('what Arabic readers read most is Arabic', async ({ page }) => {
      await page.goto(places.arabicMostRead)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('الأكثر قراءة')
      const first = page.getByRole('main').getByRole('article').first().getByRole('link')
      await expect(first).toHaveAttribute('href', /^\/ar\/article\//)
    })

    test('a reader goes back in time through all there is', async ({ page }) => {
      await page.goto(places.latest)
      await expect(page.getByRole('main').getByRole('article')).toHaveCount(30)
      await page.getByRole('link', { name: 'Page suivante' }).click()
      await expect(page).toHaveURL(places.furtherLatest)
      await expect(page.getByText(/^Page 2 sur/)).toBeVisible()
    })

    test('the site map leads to a subject, to who signs and to a page about the paper', async ({ page }) => {
      for (const [part, name, url] of [
        ['Sujets de A à Z', 'Hydrocarbures', places.tag],
        ['Signatures', 'Lamia Bensalem', places.person],
        ['Le journal', 'À propos du Kiosque', places.page],
      ] as const) {
        await page.goto(places.siteMap)
        await page.getByRole('region', { name: part }).getByRole('link', { name }).click()
        await expect(page).toHaveURL(url)
      }
    })

    test('who signs has a page in each language', async ({ page }) => {
      await page.goto(places.person)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Lamia Bensalem')
      await expect(page.getByRole('main').getByRole('article')).not.toHaveCount(0)
      await page.getByRole('link', { name: 'العربية' }).click()
      await expect(page).toHaveURL(places.arabicPerson)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('لمياء بن سالم')
      await expect(page.getByRole('main').getByRole('article')).not.toHaveCount(0)
    })

    test('a reader of an article looks at what else appeared that day', async ({ page }) => {
      await page.goto(places.article)
      await page
        .getByRole('main')
        .getByRole('link', { name: /^Publié le/ })
        .click()
      await expect(page).toHaveURL(/\/archive\/\d{4}\/\d{2}\/\d{2}$/)
      await expect(page.getByRole('main').getByRole('link', { name: /Hausse du pétrole/ })).not.toHaveCount(0)
    })

    test('an agency has a page in each language', async ({ page }) => {
      await page.goto(places.agency)
      await expect(page.getByRole('main').getByRole('article')).not.toHaveCount(0)
      await page.goto(places.arabicAgency)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('وكالة المغرب الكبير للأنباء')
    })
  })
}
