import { expect, test } from '@playwright/test'
import { places } from './places.ts'

test('the list says which polls are open and which are closed', async ({ page }) => {
  await page.goto(places.polls)
  const main = page.getByRole('main')
  await expect(main.getByRole('article')).toHaveCount(5)
  await expect(main.getByText(/^Ouvert/)).toHaveCount(4)
  await expect(main.getByText(/^Clos le/)).toHaveCount(1)
})

test('a poll that keeps its results says when they will be shown', async ({ page }) => {
  await page.goto('/poll/arbitrage-video-quel-choix')
  await expect(page.getByText(/Les résultats seront publiés à la clôture, le \d+/)).toBeVisible()
  await expect(page.getByText('%')).toHaveCount(0)
  await page.goto('/poll/economiser-l-eau-les-mesures')
  await expect(page.getByText(/Les résultats s’affichent à ceux qui ont voté/)).toBeVisible()
  await expect(page.getByText('Jusqu’à 3 choix par personne.')).toBeVisible()
})

test('a poll has its own page', async ({ page }) => {
  await page.goto(places.polls)
  await page.getByRole('link', { name: /Ouvrir le capital/ }).click()
  await expect(page).toHaveURL(places.poll)
  await expect(page.getByText('Total des votes : 889')).toBeVisible()
})

test('below a poll a reader finds the others, those still open first', async ({ page }) => {
  await page.goto(places.poll)
  const others = page.getByRole('region', { name: 'D’autres sondages' })
  await expect(others.getByRole('listitem')).toHaveCount(4)
  await expect(others.getByText(/^(Ouvert|Clos)/)).toHaveText([/^Ouvert/, /^Ouvert/, /^Ouvert/, /^Clos/])
  await expect(others.getByRole('link', { name: /Ouvrir le capital/ })).toHaveCount(0)
  await others.getByRole('link', { name: /Arbitrage vidéo/ }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Arbitrage vidéo/)
})
