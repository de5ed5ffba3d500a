import { expect, test } from '@playwright/test'
import { places } from './places.ts'

const nowhere = [
  '/article/il-n-y-a-rien-ici',
  '/section/il-n-y-a-rien-ici',
  '/section/maghreb/p/99',
  '/section/maghreb/p/1',
  '/section/maghreb/p/0',
  '/tag/il-n-y-a-rien-ici',
  '/videos/p/99',
  '/video/il-n-y-a-rien-ici',
  '/polls/p/99',
  '/poll/il-n-y-a-rien-ici',
  '/page/il-n-y-a-rien-ici',
  '/person/il-n-y-a-rien-ici',
  '/person/lamia-bensalem/p/99',
  '/agency/il-n-y-a-rien-ici',
  '/archive/1999',
  '/archive/2999/01/01',
  '/archive/2026/13',
  '/archive/2026/02/30',
  '/latest/p/9999',
  '/most-read/2',
  '/site-map/p/99',
  '/ar/archive/1999/12/31',
  '/ar/person/il-n-y-a-rien-ici',
  '/archive/0000',
  '/archive/2026/1',
  '/archive/2026/11/23/24',
  `/archive/${encodeURIComponent('٢٠٢٦')}`,
  '/archive/p/2',
  '/latest/p/01',
  '/latest/p/-1',
  '/latest/p/99999999999999999999',
  '/tag/hydrocarbures/p/99',
  '/agency/amd/p/99',
  '/section/p/2',
  '/most-read/030',
  '/article/..%2f..%2fetc',
  '/article/%3Cscript%3E',
  `/article/${'a'.repeat(3_000)}`,
  '/de',
  '/AR',
  '/En/latest',
  '/API/graphql',
  '/de/article/hausse-du-petrole-la-prudence-reste-de-mise',
  '/ar/section/il-n-y-a-rien-ici',
  '/en/il/n/y/a/rien',
  '/_',
]

for (const address of nowhere) {
  test(`${address} is not found, the first time and the next`, async ({ request }) => {
    for (const visit of [1, 2]) {
      const answer = await request.get(address)
      expect(answer.status(), `visit ${visit}`).toBe(404)
      expect(await answer.text()).toContain('noindex')
      expect(await answer.text()).toContain('</h1>')
    }
  })
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled })

    test('a lost reader is helped on', async ({ page }) => {
      await page.goto(places.missing)
      await expect(page).toHaveTitle(/Cette page n’existe pas/)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Cette page n’existe pas')
      await expect(page.getByRole('main').getByRole('article')).toHaveCount(6)
      await page
        .getByRole('navigation', { name: 'Parcourir les rubriques' })
        .getByRole('link', { name: 'Économie' })
        .click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Économie')
    })

    test('a lost reader is helped on in Arabic', async ({ page }) => {
      await page.goto(places.arabicMissing)
      await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('هذه الصفحة غير موجودة')
      await page.getByRole('navigation', { name: 'تصفحوا الأقسام' }).getByRole('link', { name: 'الاقتصاد' }).click()
      await expect(page).toHaveURL(encodeURI(places.arabicSection))
    })
  })
}
