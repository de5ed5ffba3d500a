import { expect, test, type Page } from '@playwright/test'
import { places } from './places.ts'

test('a reader reads an article with all that stands around it', async ({ page }) => {
  await page.goto(places.article)
  const article = page.getByRole('article').first()
  await expect(page.getByRole('navigation', { name: 'Fil d’Ariane' }).getByRole('link')).toHaveText([
    'Accueil',
    'Économie',
    'Énergie',
  ])
  await expect(article.getByText('Pétrole', { exact: true })).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Hausse du pétrole')
  await expect(article.getByText('Le baril a gagné près de 14 %').first()).toBeVisible()

  const credits = page.getByRole('group', { name: 'À propos de cet article' })
  await expect(credits).toContainText('Lamia Bensalem')
  await expect(credits).toContainText('Journaliste énergie')
  await expect(credits).toContainText(/Publié le \d+ \S+ \d{4} à \d\d:\d\d/)
  await expect(credits).toContainText(/Mis à jour le/)
  await expect(credits).toContainText(/\d+ minutes? de lecture/)

  await expect(article.getByText('Alger', { exact: true })).toBeVisible()
  await expect(page.getByRole('figure').first()).toContainText('Les hydrocarbures')
  await expect(page.getByRole('figure').first()).toContainText('Illustration')
  await expect(article.getByRole('heading', { name: 'Une embellie de conjoncture' })).toBeVisible()
  await expect(article.getByRole('blockquote')).not.toHaveCount(0)
  await expect(article.getByRole('link', { name: 'Hydrocarbures' })).toHaveAttribute('href', places.tag)
  await expect(page.getByRole('complementary').getByRole('article')).toHaveCount(4)
})

test('a reader sees an article in pictures, each with its own caption', async ({ page }) => {
  await page.goto(places.galleryArticle)
  const gallery = page.getByRole('region', { name: 'En images' })
  await expect(gallery.getByRole('figure')).toHaveCount(3)
  await expect(gallery.getByRole('figure').nth(1)).toContainText('Les charges passent par des ruelles')
  const picture = gallery.getByRole('img', { name: /arc outrepassé/ })
  await picture.scrollIntoViewIfNeeded()
  await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0)
})

test('an article of two sections leads to the other, and stands there', async ({ page }) => {
  await page.goto(places.galleryArticle)
  const about = page.getByRole('article').first().locator('dl')
  await expect(about).toContainText('Aussi dans')
  await about.getByRole('link', { name: 'Algérie', exact: true }).click()
  await expect(page).toHaveURL(/\/section\/maghreb\/algerie$/)
  const title = page.getByRole('link', { name: /^La Casbah d’Alger restaure/ })
  while (!(await title.isVisible())) await page.getByRole('link', { name: 'Page suivante' }).click()
  await expect(title).toHaveAttribute('href', places.galleryArticle)
})

test('an agency gets the credit where nobody signed', async ({ page }) => {
  await page.goto(places.agencyArticle)
  await expect(page.getByRole('group', { name: 'À propos de cet article' })).toContainText('Xinhua')
})

test('a reader sees the rating and how many voted', async ({ page }) => {
  await page.goto(places.agencyArticle)
  await expect(page.getByRole('heading', { name: 'Évaluer cet élément (0 vote)' })).toBeVisible()
  await page.goto(places.article)
  await expect(page.getByRole('region', { name: /Évaluer cet élément \(\d+ votes\)/ })).toContainText(/\d(,\d)? sur 5/)
})

test('a reader reads the comments as conversations, and links to one of them', async ({ page }) => {
  await page.goto(places.article)
  const comments = page.getByRole('region', { name: /^\d+ commentaires$/ })
  const shown = await comments.getByRole('article').count()
  await expect(comments.getByRole('heading', { level: 2 })).toHaveText(`${shown} commentaires`)
  await expect(comments.getByRole('heading', { name: 'Laissez un commentaire' })).toBeVisible()
  await expect(comments.locator('ol ol ol').getByRole('article')).not.toHaveCount(0)
  await expect(comments.locator('ol ol ol ol')).toHaveCount(0)

  await comments
    .getByRole('link', { name: /^Lien vers le commentaire de/ })
    .nth(1)
    .click()
  await expect(page).toHaveURL(/#comment-/)
  await expect(page.locator(':target')).toBeInViewport()
})

test('a reader goes on to the previous and the next article of the section', async ({ page }) => {
  await page.goto(places.agencyArticle)
  const beside = page.getByRole('navigation', { name: 'Dans la rubrique Maroc' })
  await expect(beside.getByRole('link')).toHaveCount(2)
  const title = await beside.getByRole('link', { name: 'Article précédent' }).locator('span').last().textContent()
  await beside.getByRole('link', { name: 'Article précédent' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title ?? '')
})

test('search engines are told what the article is', async ({ page }) => {
  await page.goto(places.article)
  const data = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? '')
  expect(data).toMatchObject({
    '@type': 'NewsArticle',
    inLanguage: 'fr',
    articleSection: 'Énergie',
    author: [
      { '@type': 'Person', name: 'Lamia Bensalem', url: expect.stringMatching(/^http.*\/person\/lamia-bensalem$/) },
    ],
    isPartOf: { '@type': 'WebSite' },
    wordCount: expect.any(Number),
  })
  expect(data.mainEntityOfPage.breadcrumb.itemListElement).toMatchObject([
    { position: 1, item: expect.stringMatching(/^http.*\/$/) },
    { position: 2, name: 'Économie', item: expect.stringMatching(/\/section\/economie$/) },
    { position: 3, name: 'Énergie', item: expect.stringMatching(/\/section\/economie\/energie$/) },
    { position: 4, name: expect.stringContaining('Hausse du pétrole'), item: data.url },
  ])
  await expect(page.locator('link[rel="canonical"]')).toHaveAttribute('href', new RegExp(`${places.article}$`))
  await expect(page.locator('meta[property="og:type"]')).toHaveAttribute('content', 'article')
  await expect(page.locator('meta[name="description"]')).toHaveAttribute('content', /\S/)
})

test('it prints without what only a screen can use', async ({ page }) => {
  await page.goto(places.article)
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.getByRole('contentinfo')).toBeHidden()
  await expect(page.locator('#comments')).toBeHidden()
})

test.describe('how much has been read', () => {
  const barIn = (page: Page) => page.locator('main [aria-hidden="true"]').first()
  const share = (page: Page) =>
    barIn(page).evaluate((bar) => bar.getBoundingClientRect().width / document.documentElement.clientWidth)

  test('shows at the top, from the beginning of the text to its end', async ({ page }) => {
    await page.goto(places.article)
    expect(await share(page)).toBe(0)
    await page.getByRole('heading', { name: 'Trois chantiers à ne pas refermer' }).scrollIntoViewIfNeeded()
    await expect.poll(() => share(page)).toBeGreaterThan(0.1)
    expect(await share(page)).toBeLessThan(0.9)
    await page.locator('#comments').scrollIntoViewIfNeeded()
    await expect.poll(() => share(page)).toBe(1)
  })

  test('grows from the right where text does', async ({ page }) => {
    await page.goto(places.arabicArticle)
    await page.getByRole('article').first().getByRole('blockquote').first().scrollIntoViewIfNeeded()
    await expect.poll(() => share(page)).toBeGreaterThan(0.01)
    const { left, right } = await barIn(page).evaluate((bar) => bar.getBoundingClientRect().toJSON())
    expect(right).toBe(await page.evaluate(() => document.documentElement.clientWidth))
    expect(left).toBeGreaterThan(0)
  })

  test('moves nothing for who asked for stillness, nor on paper', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await page.goto(places.article)
    await expect(barIn(page)).toBeHidden()
    await page.emulateMedia({ reducedMotion: null, media: 'print' })
    await expect(barIn(page)).toBeHidden()
  })
})
