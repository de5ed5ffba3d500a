import { expect, test } from '@playwright/test'
import { places } from './places.ts'

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled })

    test('a reader searches, narrows down, changes her mind and opens what she found', async ({ page }) => {
      await page.goto('/search')
      await page.getByRole('main').getByLabel('Rechercher dans le journal').fill('hôpitaux')
      await page.getByRole('main').getByLabel('Rechercher dans le journal').press('Enter')
      await expect(page).toHaveURL(/\/search\?q=h%C3%B4pitaux$/)
      await expect(page).toHaveTitle('« hôpitaux » – recherche | Le Kiosque')
      const results = page.getByRole('main').getByRole('article')
      await expect(results.first().locator('mark').first()).toHaveText(/h[ôo]pita/i)
      const all = await results.count()

      await page
        .getByRole('main')
        .getByRole('link', { name: /^Opinions/ })
        .click()
      await expect(page).toHaveURL(/section=opinions/)
      await expect(results).not.toHaveCount(all)
      await page.getByRole('link', { name: 'Retirer le filtre Opinions' }).click()
      await expect(results).toHaveCount(all)

      const title = (await results.first().getByRole('heading').textContent()) ?? ''
      await results.first().getByRole('link').click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
    })

    test('a reader who mistyped is led to what she meant', async ({ page }) => {
      await page.goto(places.searchWithoutResult)
      await expect(page.getByRole('main')).toContainText('Aucun article ne correspond')
      await page.getByRole('main').getByRole('link', { name: 'barrages' }).click()
      await expect(page.getByRole('main').getByRole('article')).not.toHaveCount(0)
    })

    test('an Arabic reader finds a word in whatever form it was written', async ({ page }) => {
      await page.goto(places.arabicSearch)
      await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
      await expect(page.getByRole('main').getByRole('article')).not.toHaveCount(0)
      await expect(page.locator('mark').first()).toHaveText(/نفط/)
    })
  })
}

test('a reader turns the pages of the results', async ({ page }) => {
  await page.goto(places.search)
  await page.getByRole('link', { name: 'Page suivante' }).click()
  await expect(page).toHaveURL('/search?q=eau&page=2')
  await expect(page.locator('head link[rel="prev"]')).toHaveAttribute('href', /\/search\?q=eau$/)
  await page.goto('/search?q=eau&page=99')
  await expect(page).toHaveURL('/search?q=eau&page=2')
})

test('what is searched for stays text, and each search gets its own answer', async ({ page, request }) => {
  await page.goto('/search?q=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('<img src=x onerror=alert(1)>')
  await expect(page.getByRole('main').locator('img')).toHaveCount(0)

  const first = await request.get('/search?q=eau')
  const second = await request.get('/search?q=sport')
  expect(first.headers()['cache-control']).toContain('no-store')
  expect(await second.text()).toContain('?q=sport')
  expect(await second.text()).not.toContain('?q=eau')
  expect(await first.text()).toContain('name="robots" content="noindex')
})

test('queries that say nothing are answered politely', async ({ page }) => {
  for (const query of ['', ' ', 'x', '""', '-', "L'", 'le la', 'x'.repeat(10_000), '%F0%9F']) {
    const response = await page.goto(`/search?q=${query}`)
    expect([query.slice(0, 20), response?.status()]).toEqual([query.slice(0, 20), 200])
  }
  expect((await page.goto('/search?q=%00'))?.status()).toBe(400)
  await page.goto('/search?q=le la')
  await expect(page.getByRole('main')).toContainText('Donnez au moins un mot qui compte')
  await page.goto(`/search?q=${'mot '.repeat(100)}`)
  await expect(page.getByRole('main')).toContainText('seul son début a été pris en compte')
})

test('while she types, a reader is offered where to go, and may go there with the keys alone', async ({ page }) => {
  await page.goto(places.front)
  const field = page.getByRole('banner').getByRole('combobox', { name: 'Rechercher dans le journal' })
  await field.pressSequentially('hydro')
  const offers = page.getByRole('listbox', { name: 'Suggestions' }).getByRole('option')
  await expect(offers.filter({ hasText: 'Hydrocarbures' })).toBeVisible()
  await expect(field).toHaveAttribute('aria-expanded', 'true')

  await field.press('ArrowDown')
  await expect(offers.first()).toHaveAttribute('aria-selected', 'true')
  await field.press('ArrowUp')
  await expect(offers.first()).toHaveAttribute('aria-selected', 'false')
  await field.press('Escape')
  await expect(field).toHaveAttribute('aria-expanded', 'false')
  await expect(field).toHaveValue('hydro')

  await field.press('ArrowDown')
  await field.press('Enter')
  await expect(page).toHaveURL(/\/(tag|section|article|person)\//)
})

test('while she types in Arabic, a reader is offered what the Arabic edition has', async ({ page }) => {
  await page.goto(places.arabicFront)
  const field = page.getByRole('banner').getByRole('combobox')
  await field.pressSequentially('المحرو')
  await page.getByRole('option').filter({ hasText: 'المحروقات' }).click()
  await expect(page).toHaveURL(encodeURI(places.arabicTag))
})

test('a reader who pastes a whole book is answered about its beginning', async ({ page }) => {
  await page.goto('/search')
  const field = page.getByRole('main').getByLabel('Rechercher dans le journal')
  await field.fill('prix du pétrole '.repeat(1_000))
  await field.press('Enter')
  await expect(page.getByRole('main')).toContainText('seul son début a été pris en compte')
})

test('Enter without a choice searches for what was typed', async ({ page }) => {
  await page.goto(places.front)
  const field = page.getByRole('banner').getByRole('combobox', { name: 'Rechercher dans le journal' })
  await field.pressSequentially('hydro')
  await expect(page.getByRole('option').first()).toBeVisible()
  await field.press('Enter')
  await expect(page).toHaveURL('/search?q=hydro')
})
