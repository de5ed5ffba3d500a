import { expect, test } from '@playwright/test'
import { places } from './places.ts'

test('the front page leads with one article and sets others beside it', async ({ page }) => {
  await page.goto(places.front)
  const lead = page.getByRole('region', { name: 'À la une' })
  await expect(lead.getByRole('article')).toHaveCount(5)
  await expect(lead.getByRole('link', { name: /Hausse du pétrole/ })).toHaveAttribute('href', places.article)
  await expect(lead.getByRole('img').first()).toHaveAttribute('fetchpriority', 'high')
})

test('the newest articles are listed by the hour, newest first', async ({ page }) => {
  await page.goto(places.front)
  const latest = page.getByRole('region', { name: 'En continu' })
  await expect(latest.getByRole('listitem')).toHaveCount(8)
  const moments = await latest
    .locator('time')
    .evaluateAll((times) => times.map((time) => time.getAttribute('datetime')))
  expect(moments).toEqual(moments.toSorted().toReversed())
  await expect(latest.getByRole('link', { name: 'Toute l’actualité' })).toHaveAttribute('href', '/latest')
})

test('what others read most is listed by rank, and leads to the whole list', async ({ page }) => {
  await page.goto(places.front)
  const mostRead = page.getByRole('region', { name: 'Les plus lus' })
  await expect(mostRead.getByRole('listitem')).toHaveCount(6)
  await expect(mostRead.getByRole('listitem').first()).toHaveText(/^1/)
  const first = await mostRead.getByRole('listitem').first().getByRole('link').getAttribute('href')
  await mostRead.getByRole('link', { name: 'Les plus lus' }).click()
  await expect(page).toHaveURL(places.mostRead)
  await expect(page.getByRole('main').getByRole('article').first().getByRole('link').first()).toHaveAttribute(
    'href',
    first ?? '',
  )
})

test('sections stand under their own names, and lead to their own pages', async ({ page }) => {
  await page.goto(places.front)
  for (const name of ['Maghreb', 'Économie', 'Tech', 'Culture', 'Sport', 'Opinions']) {
    const section = page.getByRole('region', { name, exact: true })
    await expect(section.getByRole('article')).not.toHaveCount(0)
    await expect(section.getByRole('heading', { name, exact: true }).getByRole('link')).toHaveAttribute(
      'href',
      /section/,
    )
  }
})

test('no article stands twice on the front page', async ({ page }) => {
  await page.goto(places.front)
  const addresses = await page
    .locator('main h3 a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')))
  expect(addresses.length).toBeGreaterThan(30)
  expect(new Set(addresses).size).toBe(addresses.length)
})

test('videos stand twice on the front page, as pictures until they are asked for', async ({ page }) => {
  await page.goto(places.front)
  const play = { name: /^Lire la vidéo/ }
  await expect(page.getByRole('region', { name: 'Vidéos', exact: true }).getByRole('link', play)).toHaveCount(2)
  await expect(page.getByRole('region', { name: 'D’autres vidéos' }).getByRole('link', play)).toHaveCount(4)
  await expect(page.locator('iframe, video')).toHaveCount(0)
})

test('the poll shows each answer with its share, and counts the ballots whose option was withdrawn', async ({
  page,
}) => {
  await page.goto(places.front)
  const poll = page.getByRole('region', { name: 'Sondage' })
  const shares = await poll.getByRole('listitem').evaluateAll((items) => items.map((item) => item.textContent))
  expect(shares.map((text) => text.replace(/\s/g, ' ').match(/[\d,]+ %$/)?.[0])).toEqual([
    '6,2 %',
    '33,5 %',
    '34 %',
    '20,7 %',
  ])
  await expect(poll).toContainText('Total des votes : 889')
  await expect(poll).toContainText('50 bulletins pour une option retirée')
  await expect(poll).toContainText('Voter')
})

test('the browser finds nothing to complain about', async ({ page }) => {
  const complaints: string[] = []
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  for (const place of [
    places.front,
    places.article,
    places.video,
    places.poll,
    places.arabicFront,
    places.arabicArticle,
  ])
    await page.goto(place)
  expect(complaints).toEqual([])
})
