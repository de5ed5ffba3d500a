import { expect, test } from '@playwright/test'
import { places } from './places.ts'

const today = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'full', timeZone: 'Africa/Algiers' })

test('a reader sees what day it is in Algiers', async ({ page }) => {
  await page.goto(places.front)
  await expect(page.getByRole('banner').locator('time')).toHaveText(
    new RegExp(today.format(new Date()).replace(/\b1 /, '1er '), 'i'),
  )
})

test('a reader finds where to sign in and where to register, and what is asked for', async ({ page }) => {
  await page.goto(places.front)
  await page.getByRole('link', { name: 'Connexion', exact: true }).click()
  const signIn = page.getByRole('dialog', { name: 'Connexion à votre compte' })
  await expect(signIn.getByLabel('Identifiant', { exact: true })).toBeFocused()
  await expect(signIn.getByLabel('Mot de passe')).toBeVisible()
  await expect(signIn.getByLabel('Maintenir la connexion active sur ce site')).not.toBeChecked()
  await page.keyboard.press('Escape')
  await expect(signIn).toBeHidden()

  await page.getByRole('link', { name: 'S’enregistrer' }).click()
  const register = page.getByRole('dialog', { name: 'Créer un compte' })
  await expect(register).toContainText('Pour valider ce formulaire, vous devez remplir tous les champs.')
  for (const field of ['Nom', 'Identifiant', 'Répétez le mot de passe', 'Répétez l’adresse e-mail']) {
    await expect(register.getByLabel(field, { exact: true })).toBeEditable()
  }
  await expect(register.getByRole('group', { name: 'Captcha' }).getByRole('checkbox')).toBeVisible()
})

test('a reader who uses the keyboard can skip to the content', async ({ page }) => {
  await page.goto(places.front)
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Aller au contenu' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.locator('main')).toBeFocused()
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the same links lead to pages', async ({ page }) => {
    await page.goto(places.front)
    await page.getByRole('link', { name: 'Connexion', exact: true }).click()
    await expect(page.getByRole('heading', { name: 'Connexion à votre compte' })).toBeVisible()
    await page.getByRole('link', { name: 'S’enregistrer' }).click()
    await expect(page.getByRole('heading', { name: 'Créer un compte' })).toBeVisible()
    await expect(page.getByText('il lui faut JavaScript')).toBeVisible()
  })

  test('a reader opens the list of sections and goes to a subsection', async ({ page }) => {
    await page.goto(places.front)
    await page.getByRole('button', { name: 'Rubriques' }).click()
    await page.getByRole('navigation', { name: 'Rubriques principales' }).getByRole('link', { name: 'Tunisie' }).click()
    await expect(page).toHaveURL('/section/maghreb/tunisie')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tunisie')
  })
})
