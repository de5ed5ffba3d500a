import { expect, test, type Page } from '@playwright/test'
import { places } from './places.ts'

/** The hosts other than the paper's own that a page asked for something. */
function foreignHosts(page: Page, baseURL: string | undefined) {
  const asked = new Set<string>()
  page.on('request', (request) => {
    const { protocol, host } = new URL(request.url())
    if (protocol.startsWith('http') && host !== new URL(baseURL ?? '').host) asked.add(host)
  })
  return asked
}

test('nothing is asked of a foreign host before a reader plays a video', async ({ page, baseURL }) => {
  const asked = foreignHosts(page, baseURL)
  for (const place of [places.front, places.videos, places.video, places.article]) {
    await page.goto(place)
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight))
  }
  expect([...asked]).toEqual([])
})

test('a video plays where it stands once its picture is clicked', async ({ page }) => {
  await page.route(/youtube-nocookie|vimeo|dailymotion/, (route) => route.abort())
  await page.goto(places.video)
  await page
    .getByRole('link', { name: /^Lire la vidéo/ })
    .first()
    .click()
  const player = page.locator('main iframe')
  await expect(player).toHaveAttribute('src', /^https:\/\/www\.youtube-nocookie\.com\/embed\/.+autoplay=1$/)
  await expect(player).toHaveAttribute('title', /Débat/)
  await expect(page).toHaveURL(places.video)
})

test('the paper’s own video plays from the paper', async ({ page }) => {
  await page.goto(places.ownVideo)
  await page
    .getByRole('link', { name: /^Lire la vidéo/ })
    .first()
    .click()
  await expect(page.locator('main video source')).toHaveAttribute('src', /^\/media\/.+\.mp4$/)
})

test('every video has a page, and the list leads to it', async ({ page }) => {
  await page.goto(places.videos)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Vidéos')
  await expect(page.getByRole('main').getByRole('article')).toHaveCount(8)
  await page.getByRole('link', { name: 'Débat : que faire de la hausse du pétrole ?', exact: true }).click()
  await expect(page).toHaveURL(places.video)
  await expect(page.getByText('Durée : 9:56')).toBeVisible()
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the picture leads to the video', async ({ page }) => {
    await page.goto(places.front)
    const picture = page.getByRole('link', { name: 'Lire la vidéo : Débat : que faire de la hausse du pétrole ?' })
    await expect(picture).toHaveAttribute('href', places.video)
    await page.goto(places.video)
    await expect(picture.first()).toHaveAttribute('href', /youtube-nocookie/)
  })
})
