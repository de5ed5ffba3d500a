import { expect, test } from '@playwright/test'
import { places } from './places.ts'

const day = 24 * 60 * 60 * 1000

/** The next midnight in Algiers, which is an hour ahead of UTC all year. */
function nextMidnight() {
  const tomorrow = new Date(Date.now() + 60 * 60 * 1000 + day)
  return Date.UTC(tomorrow.getUTCFullYear(), tomorrow.getUTCMonth(), tomorrow.getUTCDate()) - 60 * 60 * 1000
}

const inWords = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'full', timeZone: 'Africa/Algiers' })

function inFull(moment: number) {
  return new RegExp(inWords.format(moment).replace(/\b1 /, '1er '), 'i')
}

test('a reader who opens a cached page right after midnight sees the new day', async ({ page, request }) => {
  await request.get(places.front)
  await page.clock.install({ time: nextMidnight() + 5_000 })
  await page.goto(places.front)
  await expect(page.getByRole('banner').locator('time')).toHaveText(inFull(nextMidnight()))
})

test('a reader who leaves the paper open over midnight sees the new day', async ({ page }) => {
  await page.clock.install({ time: nextMidnight() - 60_000 })
  await page.goto(places.front)
  const date = page.getByRole('banner').locator('time')
  await expect(date).toHaveText(inFull(nextMidnight() - 60_000))
  await page.clock.fastForward(61_000)
  await expect(date).toHaveText(inFull(nextMidnight()))
})
