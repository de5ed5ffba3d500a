import AxeBuilder from '@axe-core/playwright'
import { expect, test, type Page } from '@playwright/test'
import { TOTP } from 'otpauth'
import { at, confirm, letAnHourPass, linkIn, register, signIn, somebody, words, type Person } from './account.ts'

test.beforeEach(letAnHourPass)

/** Somebody with a confirmed account, signed in on this page. */
async function member(page: Page, edition: 'fr' | 'ar' = 'fr'): Promise<Person> {
  const person = somebody('Rosa Luna')
  await register(page, { edition, person })
  await confirm(page, { edition, person })
  await signIn(page, { edition, person })
  return person
}

test('a new password signs out every other browser on its next request', async ({ page, browser }) => {
  const person = await member(page)
  const elsewhere = await browser.newPage()
  await signIn(elsewhere, { edition: 'fr', person })

  await page.goto('/account/password')
  const form = page.getByRole('main')
  await form.getByLabel('Mot de passe actuel').fill('ce n’est pas lui')
  await form.getByLabel('Nouveau mot de passe', { exact: true }).fill('douze oranges dans un panier')
  await form.getByLabel('Répétez le nouveau mot de passe').fill('douze oranges dans un panier')
  await form.getByRole('button', { name: 'Changer le mot de passe' }).click()
  await expect(form.getByLabel('Mot de passe actuel')).toHaveAccessibleDescription('Ce n’est pas votre mot de passe.')
  await form.getByLabel('Mot de passe actuel').fill(person.password)
  await form.getByRole('button', { name: 'Changer le mot de passe' }).click()
  await expect(page.getByRole('heading', { name: 'Votre mot de passe est changé' })).toBeVisible()

  await elsewhere.goto('/account')
  await expect(elsewhere).toHaveURL('/sign-in?next=/account')
  await page.goto('/account')
  await expect(page).toHaveURL('/account')
  await elsewhere.close()
})

test('whoever forgot the password chooses another by mail, and is signed out everywhere', async ({ page, browser }) => {
  const person = await member(page, 'ar')
  const elsewhere = await browser.newPage({ javaScriptEnabled: false })
  await elsewhere.goto('/ar/forgotten')
  await elsewhere.getByLabel(words.ar.email).first().fill(person.email)
  await elsewhere.getByRole('button', { name: 'إرسال الرابط' }).click()
  await expect(elsewhere.getByRole('main').getByRole('status')).toContainText(person.email)

  await elsewhere.goto(await linkIn('resetPassword', { email: person.email, path: '/ar/reset-password' }))
  const password = 'douze oranges dans un panier'
  await elsewhere.getByLabel('كلمة السر الجديدة', { exact: true }).fill(password)
  await elsewhere.getByLabel('أعيدوا كتابة كلمة السر الجديدة').fill(password)
  await elsewhere.getByRole('button', { name: 'حفظ كلمة السر' }).click()
  await expect(elsewhere.getByRole('heading', { name: 'تغيرت كلمة السر' })).toBeVisible()
  await signIn(elsewhere, { edition: 'ar', person: { ...person, password } })
  await elsewhere.close()

  await page.goto('/ar/account')
  await expect(page).toHaveURL('/ar/sign-in?next=/ar/account')
})

for (const javaScriptEnabled of [true, false]) {
  test(`a second step asks for a code at each sign-in${javaScriptEnabled ? '' : ', without JavaScript too'}`, async ({
    page,
    browser,
  }) => {
    const person = await member(page)
    const context = await browser.newContext({ javaScriptEnabled, storageState: await page.context().storageState() })
    const own = await context.newPage()
    await own.goto('/account/second-step')
    const form = own.getByRole('main')
    await form.getByLabel('Mot de passe actuel').fill(person.password)
    await form.getByRole('button', { name: 'Commencer' }).click()
    await expect(form.getByRole('img', { name: 'Image à lire avec l’application' })).toBeVisible()
    const secret = (await form.locator('code').innerText()).replaceAll(' ', '')
    await form.getByLabel('Code de l’application').fill(new TOTP({ secret }).generate())
    await form.getByRole('button', { name: 'Activer' }).click()
    const codes = form.getByRole('list', { name: 'Codes de secours' }).getByRole('listitem')
    await expect(codes).toHaveCount(10)
    const code = await codes.first().innerText()
    await context.clearCookies()

    await own.goto('/sign-in?next=/account')
    await form.getByLabel('Identifiant').fill(person.username)
    await form.getByLabel('Mot de passe').fill(person.password)
    await form.getByRole('button', { name: 'Connexion' }).click()
    await expect(form.getByRole('status')).toContainText('Donnez maintenant le code')
    if (!javaScriptEnabled) await form.getByLabel('Mot de passe').fill(person.password)
    await form.getByLabel('Code de connexion').fill(code)
    await form.getByRole('button', { name: 'Connexion' }).click()
    await expect(own).toHaveURL('/account')
    await context.close()
  })
}

test('a reader takes all data along, leaves, and comes back within seven days', async ({ page }) => {
  const person = await member(page)
  await page.goto('/account/data')
  const form = page.getByRole('main')
  await form.getByLabel('Mot de passe actuel').first().fill('ce n’est pas lui')
  await form.getByRole('button', { name: 'Télécharger le fichier' }).click()
  await expect(form.getByLabel('Mot de passe actuel').first()).toHaveAccessibleDescription(
    'Ce n’est pas votre mot de passe.',
  )
  await form.getByLabel('Mot de passe actuel').first().fill(person.password)
  const downloading = page.waitForEvent('download')
  await form.getByRole('button', { name: 'Télécharger le fichier' }).click()
  const file = await (await downloading).createReadStream()
  const text = (await file.toArray()).join('')
  expect(JSON.stringify(JSON.parse(text))).toContain(person.email)

  await form.getByLabel('Mot de passe actuel').last().fill(person.password)
  await form.getByRole('button', { name: 'Supprimer mon compte' }).click()
  await expect(form.getByText('Votre compte sera supprimé le')).toBeVisible()
  await form.getByRole('button', { name: 'Garder mon compte' }).click()
  await expect(form.getByText('Votre compte sera supprimé le')).toBeHidden()
})

test('a reader says who they are, and shows it', async ({ page }) => {
  await member(page)
  const form = page.getByRole('main')
  await form.getByLabel('Nom public').fill('Rosa, lectrice')
  await form.getByLabel('Quelques mots sur vous').fill('Je lis le matin.')
  await form.getByLabel('Portrait').setInputFiles('public/share.png')
  await form.getByRole('button', { name: 'Enregistrer' }).click()
  await expect(form.getByRole('status')).toHaveText('C’est enregistré.')
  await page.goto('/account')
  await expect(form.getByLabel('Quelques mots sur vous')).toHaveValue('Je lis le matin.')
  await expect(page.getByRole('banner').getByRole('link', { name: 'Rosa, lectrice' })).toBeVisible()
  await expect(form.getByLabel('Retirer le portrait')).toBeVisible()
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the pages of an account keep nobody out in the ${colorScheme} theme`, async ({ page }) => {
    test.setTimeout(60_000)
    await page.emulateMedia({ colorScheme })
    const refused: string[] = []
    page.on('console', (message) => {
      if (message.text().includes('Content Security Policy')) refused.push(message.text())
    })
    for (const edition of ['fr', 'ar'] as const) {
      await member(page, edition)
      for (const part of ['', '/password', '/email', '/second-step', '/sessions', '/data']) {
        await page.goto(at(edition, `/account${part}`))
        await page.evaluate(() => document.fonts.ready)
        const { violations } = await new AxeBuilder({ page }).analyze()
        expect(violations.map(({ id, nodes }) => [part, id, nodes.map(({ html }) => html.slice(0, 200))])).toEqual([])
      }
    }
    expect(refused).toEqual([])
  })
}
