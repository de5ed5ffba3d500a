import { expect, test } from '@playwright/test'
import { places } from './places.ts'

test.describe('a reader whose browser may use the clipboard', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

  test('copies the article’s own address and is told so', async ({ page }) => {
    await page.goto(`${places.article}#comments`)
    await page.getByRole('button', { name: 'Copier le lien' }).click()
    await expect(page.getByRole('status').filter({ hasText: 'Lien copié.' })).toBeVisible()
    const canonical = await page.locator('link[rel="canonical"]').getAttribute('href')
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(canonical)
  })
})

test('a reader finds the networks and e-mail as plain links, and nothing of theirs is loaded', async ({
  page,
  baseURL,
}) => {
  const foreign: string[] = []
  page.on('request', (request) => {
    if (!request.url().startsWith(`${baseURL}/`) && !request.url().startsWith('data:')) foreign.push(request.url())
  })
  await page.goto(places.article)
  const share = page.getByRole('group', { name: 'Partager cet article' })
  const canonical = (await page.locator('link[rel="canonical"]').getAttribute('href')) ?? ''
  const facebook = share.getByRole('link', { name: 'Partager sur Facebook' })
  await expect(facebook).toHaveAttribute('href', new RegExp(`\\?u=${RegExp.escape(encodeURIComponent(canonical))}$`))
  await expect(share.getByRole('link', { name: 'Envoyer par e-mail' })).toHaveAttribute(
    'href',
    /^mailto:\?subject=Hausse%20/,
  )
  await expect(share.getByRole('button', { name: 'Imprimer' })).toBeVisible()
  expect(foreign).toEqual([])
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the links are there, and no button that would do nothing', async ({ page }) => {
    await page.goto(places.article)
    const share = page.getByRole('group', { name: 'Partager cet article' })
    await expect(share.getByRole('link')).toHaveCount(6)
    await expect(share.getByRole('button')).toHaveCount(0)
  })
})
