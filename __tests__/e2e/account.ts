import { expect, type Page } from '@playwright/test'
import { Client } from 'pg'
import { secretOfLink } from '#domain/accounts/links.ts'

const { E2E_DATABASE_URL: connectionString = '', E2E_AUTH_SECRET: secret = '' } = process.env

export type Person = { name: string; username: string; password: string; email: string }

/** Somebody whom no other test knows. */
export function somebody(name: string): Person {
  const username = `reader-${crypto.randomUUID().slice(0, 13)}`
  return { name, username, password: 'quatre chevaux sous la pluie', email: `${username}@example.org` }
}

/** The address that the newest mail of a kind leads to, of those written to somebody. */
export async function linkIn(kind: string, { email, path }: { email: string; path: string }): Promise<string> {
  const linkId = await valueOf('linkId', { kind, email })
  return `${path}?token=${secretOfLink(secret, Number(linkId))}`
}

export async function mailed(kind: string, email: string): Promise<boolean> {
  return (await mailsTo(kind, email)).length > 0
}

async function valueOf(key: string, { kind, email }: { kind: string; email: string }): Promise<unknown> {
  const [mail] = await mailsTo(kind, email)
  expect(mail, `a mail "${kind}" to ${email}`).toBeDefined()
  return mail?.values[key]
}

function mailsTo(kind: string, email: string): Promise<{ values: Record<string, unknown> }[]> {
  return query('select values from mails where kind = $1 and email = $2 order by id desc', [kind, email])
}

/** All tests come from one network, which may register a few people an hour. */
export async function letAnHourPass(): Promise<void> {
  await query('delete from rate_limits')
}

async function query(text: string, values: string[] = []) {
  const client = new Client({ connectionString })
  await client.connect()
  const { rows } = await client.query(text, values)
  await client.end()
  return rows
}

/** Words of the forms, as readers see them. */
export const words = {
  fr: {
    username: 'Identifiant',
    password: 'Mot de passe',
    passwordAgain: 'Répétez le mot de passe',
    name: 'Nom',
    email: 'Adresse e-mail',
    emailAgain: 'Répétez l’adresse e-mail',
    register: 'S’enregistrer',
    signIn: 'Connexion',
    confirm: 'Confirmer mon adresse',
    verified: 'Vérifié',
    inbox: 'Un message vous attend',
    confirmed: 'Votre adresse est confirmée',
    keep: 'Maintenir la connexion active sur ce site',
  },
  ar: {
    username: 'اسم المستخدم',
    password: 'كلمة السر',
    passwordAgain: 'أعيدوا كتابة كلمة السر',
    name: 'الاسم',
    email: 'البريد الإلكتروني',
    emailAgain: 'أعيدوا كتابة البريد الإلكتروني',
    register: 'إنشاء حساب',
    signIn: 'تسجيل الدخول',
    confirm: 'تأكيد البريد',
    verified: 'تم التحقق',
    inbox: 'رسالة في انتظاركم',
    confirmed: 'تم تأكيد بريدكم',
    keep: 'البقاء متصلا بهذا الموقع',
  },
} as const

export type Edition = keyof typeof words

export function at(edition: Edition, path: string): string {
  return edition === 'fr' ? path : `/${edition}${path}`
}

/** Fills in the page that registers, and waits for the proof of work. */
export async function fillIn(page: Page, { edition, person }: { edition: Edition; person: Person }): Promise<void> {
  const form = page.getByRole('main')
  const w = words[edition]
  await form.getByLabel(w.name, { exact: true }).fill(person.name)
  await form.getByLabel(w.username, { exact: true }).fill(person.username)
  await form.getByLabel(w.password, { exact: true }).fill(person.password)
  await form.getByLabel(w.passwordAgain, { exact: true }).fill(person.password)
  await form.getByLabel(w.email, { exact: true }).fill(person.email)
  await form.getByLabel(w.emailAgain, { exact: true }).fill(person.email)
  await expect(form.getByRole('checkbox')).toBeChecked({ timeout: 20_000 })
}

export async function register(page: Page, { edition, person }: { edition: Edition; person: Person }): Promise<void> {
  await page.goto(at(edition, '/register'))
  await fillIn(page, { edition, person })
  await page.getByRole('main').getByRole('button', { name: words[edition].register }).click()
  await expect(page.getByRole('heading', { name: words[edition].inbox })).toBeVisible()
}

export async function confirm(page: Page, { edition, person }: { edition: Edition; person: Person }): Promise<void> {
  await page.goto(await linkIn('confirmEmail', { email: person.email, path: at(edition, '/confirm-email') }))
  await page.getByRole('button', { name: words[edition].confirm }).click()
  await expect(page.getByRole('heading', { name: words[edition].confirmed })).toBeVisible()
}

export async function signIn(page: Page, { edition, person }: { edition: Edition; person: Person }): Promise<void> {
  await page.goto(at(edition, `/sign-in?next=${at(edition, '/account')}`))
  const form = page.getByRole('main')
  await form.getByLabel(words[edition].username).fill(person.username)
  await form.getByLabel(words[edition].password).fill(person.password)
  await form.getByRole('button', { name: words[edition].signIn }).click()
  await expect(page).toHaveURL(at(edition, '/account'))
}
