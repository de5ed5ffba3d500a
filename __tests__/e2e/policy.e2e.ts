import { expect, test, type Page } from '@playwright/test'
import { linkedPlaces, places } from './places.ts'

/** What the page's policy has refused so far: which rule, and what it stopped. */
async function refusals(page: Page): Promise<() => Promise<string[]>> {
  await page.addInitScript(() => {
    const seen: string[] = []
    Reflect.set(window, 'refused', seen)
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) => {
      seen.push(`${effectiveDirective} ${blockedURI} ${sample}`)
    })
  })
  return () => page.evaluate(() => Reflect.get(window, 'refused'))
}

for (const [kind, place] of Object.entries({ ...places, ...linkedPlaces })) {
  test(`${kind} runs its own scripts and styles, and its policy refuses none of them`, async ({ page }) => {
    const refused = await refusals(page)
    const answer = await page.goto(place)
    await page.waitForLoadState('networkidle')
    expect(await refused()).toEqual([])

    const policy = answer?.headers()['content-security-policy'] ?? ''
    const [, scripts = ''] = /script-src ([^;]+)/.exec(policy) ?? []
    expect(scripts).toMatch(/^'self'( 'sha256-[^']+')+$/)
    expect(policy.length).toBeLessThan(2_000)
  })
}

test('a script smuggled into an article does not run, while the paper’s own do', async ({ page }) => {
  const refused = await refusals(page)
  await page.route(places.article, async (route) => {
    const response = await route.fetch()
    const smuggled = '<script>window.smuggled = true</script><img src="/none" onerror="window.smuggled = true">'
    await route.fulfill({ response, body: (await response.text()).replace('</h1>', `</h1>${smuggled}`) })
  })
  await page.goto(places.article)
  await page.waitForLoadState('networkidle')
  expect(await page.evaluate(() => Reflect.get(window, 'smuggled'))).toBeUndefined()
  expect(await refused()).toEqual([
    expect.stringContaining('script-src-elem inline'),
    expect.stringContaining('script-src-attr inline'),
  ])
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'system')
})

test('markup that a script of ours would add cannot run either', async ({ page }) => {
  const refused = await refusals(page)
  await page.goto(places.front)
  await page.evaluate(() => {
    const script = document.createElement('script')
    script.textContent = 'window.added = true'
    document.body.append(script)
    document.body.insertAdjacentHTML('beforeend', '<a href="javascript:window.added = true">Lire</a>')
  })
  await page.getByRole('link', { name: 'Lire', exact: true }).click()
  await expect.poll(refused).toHaveLength(2)
  expect(await page.evaluate(() => Reflect.get(window, 'added'))).toBeUndefined()
})
