import { expect, test } from '@playwright/test'
import { at, confirm, fillIn, letAnHourPass, linkIn, register, signIn, somebody, words } from './account.ts'

test.beforeEach(letAnHourPass)

for (const edition of ['fr', 'ar'] as const) {
  const w = words[edition]

  test(`a reader of the ${edition} edition registers, confirms the address, and signs in to stay`, async ({
    page,
    context,
  }) => {
    const person = somebody('Rosa Luna')
    await register(page, { edition, person })
    await confirm(page, { edition, person })

    await page.goto(at(edition, '/sign-in'))
    const form = page.getByRole('main')
    await form.getByLabel(w.username).fill(person.email)
    await form.getByLabel(w.password).fill(person.password)
    await form.getByLabel(w.keep).check()
    await form.getByRole('button', { name: w.signIn }).click()
    await expect(page.getByRole('banner').getByRole('link', { name: person.name })).toBeVisible()

    const cookies = await context.cookies()
    const session = cookies.find(({ name }) => name.endsWith('kiosque-session'))
    expect(session).toMatchObject({ httpOnly: true, sameSite: 'Lax' })
    const days = ((session?.expires ?? 0) - Date.now() / 1000) / 86_400
    expect(Math.round(days)).toBe(30)
  })
}

test('what is wrong stands beside its field, nothing typed is lost, and the first mistake has the focus', async ({
  page,
}) => {
  const person = somebody('Rosa Luna')
  await page.goto('/register')
  await fillIn(page, { edition: 'fr', person: { ...person, username: 'r!' } })
  const form = page.getByRole('main')
  await form.getByLabel('Répétez l’adresse e-mail').fill('autre@example.org')
  await form.getByRole('button', { name: 'S’enregistrer' }).click()

  await expect(form.getByRole('alert')).toContainText('à corriger')
  await expect(form.getByLabel('Identifiant')).toBeFocused()
  await expect(form.getByLabel('Identifiant')).toHaveAccessibleDescription(/caractères|lettres/)
  await expect(form.getByLabel('Répétez l’adresse e-mail')).toHaveAccessibleDescription('Les deux ne sont pas pareils.')
  await expect(form.getByLabel('Nom', { exact: true })).toHaveValue('Rosa Luna')
  await expect(form.getByLabel('Mot de passe', { exact: true })).toHaveValue(person.password)
})

test('whoever is not signed in is asked to, and comes back to where they wanted to go', async ({ page }) => {
  const person = somebody('Rosa Luna')
  await register(page, { edition: 'fr', person })
  await page.goto('/account/sessions')
  await expect(page).toHaveURL('/sign-in?next=/account/sessions')
  const form = page.getByRole('main')
  await form.getByLabel('Identifiant').fill(person.username)
  await form.getByLabel('Mot de passe').fill('ce n’est pas lui')
  await form.getByRole('button', { name: 'Connexion' }).click()
  await expect(form.getByRole('alert')).toHaveText('L’identifiant et le mot de passe ne vont pas ensemble.')
  await form.getByLabel('Mot de passe').fill(person.password)
  await form.getByRole('button', { name: 'Connexion' }).click()
  await expect(page).toHaveURL('/account/sessions')
  await expect(page.getByText('Cet appareil')).toBeVisible()
  await expect(page.getByText(`L’adresse ${person.email} n’est pas encore confirmée`)).toBeVisible()
})

test('from an article a reader signs in without leaving it, and out again', async ({ page }) => {
  const person = somebody('Rosa Luna')
  await register(page, { edition: 'fr', person })
  const article = '/article/hausse-du-petrole-la-prudence-reste-de-mise'
  await page.goto(article)
  await page.getByRole('banner').getByRole('link', { name: 'Connexion', exact: true }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Identifiant').fill(person.username)
  await dialog.getByLabel('Mot de passe').fill('ce n’est pas lui')
  await dialog.getByRole('button', { name: 'Connexion' }).click()
  await expect(dialog.getByRole('alert')).toBeFocused()
  await expect(dialog.getByLabel('Identifiant')).toHaveValue(person.username)
  await dialog.getByLabel('Mot de passe').fill(person.password)
  await dialog.getByRole('button', { name: 'Connexion' }).click()

  const banner = page.getByRole('banner')
  await expect(banner.getByRole('link', { name: 'Rosa Luna' })).toBeVisible()
  await expect(page).toHaveURL(article)
  await banner.getByRole('button', { name: 'Se déconnecter' }).click()
  await expect(banner.getByRole('link', { name: 'Connexion', exact: true })).toBeVisible()
  await page.goto('/account')
  await expect(page).toHaveURL(/sign-in/)
})

test('a reader registers from the front page', async ({ page }) => {
  const person = somebody('Rosa Luna')
  await page.goto('/')
  await page.getByRole('banner').getByRole('link', { name: 'S’enregistrer' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Nom', { exact: true }).fill(person.name)
  await dialog.getByLabel('Identifiant').fill(person.username)
  await dialog.getByLabel('Mot de passe', { exact: true }).fill(person.password)
  await dialog.getByLabel('Répétez le mot de passe').fill(person.password)
  await dialog.getByLabel('Adresse e-mail', { exact: true }).fill(person.email)
  await dialog.getByLabel('Répétez l’adresse e-mail').fill(person.email)
  await expect(dialog.getByRole('checkbox')).toBeChecked()
  await dialog.getByRole('button', { name: 'S’enregistrer' }).click()
  await expect(dialog.getByRole('status')).toContainText(person.email)
})

test('guests cause no question about who they are', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await page.goto('/')
  await page.waitForLoadState('networkidle')
  expect(asked).not.toContain('/api/graphql')
})

test('opening the link of a mail changes nothing; pressing its button does, once', async ({ page }) => {
  const person = somebody('Rosa Luna')
  await register(page, { edition: 'fr', person })
  const link = await linkIn('confirmEmail', { email: person.email, path: '/confirm-email' })
  const answer = await page.goto(link)
  expect(answer?.headers()).toMatchObject({ 'referrer-policy': 'same-origin' })
  expect(answer?.headers()['cache-control']).toContain('no-store')
  await page.goto(link)
  await page.getByRole('button', { name: 'Confirmer mon adresse' }).click()
  await expect(page.getByRole('heading', { name: 'Votre adresse est confirmée' })).toBeVisible()
  await page.goto(link)
  await page.getByRole('button', { name: 'Confirmer mon adresse' }).click()
  await expect(page.getByRole('main').getByRole('alert')).toContainText('Ce lien a déjà servi')
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('a reader signs in, and is told what was wrong before', async ({ page, browser }) => {
    const person = somebody('Rosa Luna')
    const scripted = await browser.newPage({ javaScriptEnabled: true })
    await register(scripted, { edition: 'ar', person })
    await scripted.close()

    await page.goto('/ar/sign-in?next=/ar/account')
    const form = page.getByRole('main')
    await form.getByLabel(words.ar.username).fill(person.username)
    await form.getByLabel(words.ar.password).fill('wrong one')
    await form.getByRole('button', { name: words.ar.signIn }).click()
    await expect(form.getByRole('alert')).toHaveText('اسم المستخدم وكلمة السر غير متطابقين.')
    await expect(form.getByLabel(words.ar.username)).toHaveValue(person.username)
    await expect(form.getByLabel(words.ar.password)).toHaveValue('')
    await expect(form.getByText('اكتبوها من جديد')).toBeVisible()

    await signIn(page, { edition: 'ar', person })
    await confirm(page, { edition: 'ar', person })
    await page.goto('/ar/account')
    await page.getByRole('button', { name: 'الخروج' }).click()
    await page.goto('/ar/account')
    await expect(page).toHaveURL(/sign-in/)
  })
})
