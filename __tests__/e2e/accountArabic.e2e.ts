import { expect, test } from '@playwright/test'
import { readFile } from 'node:fs/promises'
import { TOTP } from 'otpauth'
import { confirm, letAnHourPass, register, signIn, somebody, words } from './account.ts'

test.beforeEach(letAnHourPass)

const edition = 'ar'
const password = 'اثنتا عشرة برتقالة في سلة'

for (const javaScriptEnabled of [true, false]) {
  test(`an Arabic reader changes, protects, takes along, leaves and keeps an account${javaScriptEnabled ? '' : ', without JavaScript'}`, async ({
    page,
    browser,
  }) => {
    test.setTimeout(60_000)
    const person = somebody('روزا لونا')
    await register(page, { edition, person })
    await confirm(page, { edition, person })
    await signIn(page, { edition, person })
    const context = await browser.newContext({ javaScriptEnabled })
    const own = await context.newPage()
    const form = own.getByRole('main')
    await signIn(own, { edition, person })

    await own.goto('/ar/account/password')
    await form.getByLabel('كلمة السر الحالية').fill(person.password)
    await form.getByLabel('كلمة السر الجديدة', { exact: true }).fill(password)
    await form.getByLabel('أعيدوا كتابة كلمة السر الجديدة').fill('شيء آخر تماما')
    await form.getByRole('button', { name: 'تغيير كلمة السر' }).click()
    await expect(form.getByLabel('أعيدوا كتابة كلمة السر الجديدة')).toHaveAccessibleDescription(
      'الخانتان غير متطابقتين.',
    )
    await form.getByLabel('كلمة السر الحالية').fill(person.password)
    await form.getByLabel('كلمة السر الجديدة', { exact: true }).fill(password)
    await form.getByLabel('أعيدوا كتابة كلمة السر الجديدة').fill(password)
    await form.getByRole('button', { name: 'تغيير كلمة السر' }).click()
    await expect(own.getByText('تغيرت كلمة السر').first()).toBeVisible()
    await page.goto('/ar/account')
    await expect(page).toHaveURL('/ar/sign-in?next=/ar/account')

    await own.goto('/ar/account/second-step')
    await form.getByLabel('كلمة السر الحالية').fill(password)
    await form.getByRole('button', { name: 'البدء' }).click()
    await expect(form.getByRole('img', { name: 'صورة تُمسح بالتطبيق' })).toBeVisible()
    const secret = (await form.locator('code').innerText()).replaceAll(' ', '')
    await form.getByLabel('رمز التطبيق').fill(new TOTP({ secret }).generate())
    await form.getByRole('button', { name: 'تفعيل' }).click()
    const codes = form.getByRole('list', { name: 'رموز النجدة' }).getByRole('listitem')
    await expect(codes).toHaveCount(10)
    const code = await codes.first().innerText()
    await context.clearCookies()

    await own.goto('/ar/sign-in?next=/ar/account')
    await form.getByLabel(words.ar.username).fill(person.username)
    await form.getByLabel(words.ar.password).fill(password)
    await form.getByRole('button', { name: words.ar.signIn }).click()
    await expect(form.getByRole('status')).toContainText('أدخلوا الآن رمز تطبيقكم')
    if (!javaScriptEnabled) await form.getByLabel(words.ar.password).fill(password)
    await form.getByLabel('رمز الدخول').fill(code)
    await form.getByRole('button', { name: words.ar.signIn }).click()
    await expect(own).toHaveURL('/ar/account')

    await own.goto('/ar/account/data')
    await form.getByLabel('كلمة السر الحالية').first().fill(password)
    const downloading = own.waitForEvent('download')
    await form.getByRole('button', { name: 'تنزيل الملف' }).click()
    expect(await readFile(await (await downloading).path(), 'utf8')).toContain(person.email)
    await form.getByLabel('كلمة السر الحالية').last().fill(password)
    await form.getByRole('button', { name: 'حذف حسابي' }).click()
    await expect(form.getByText('سيُحذف حسابكم في')).toBeVisible()
    await form.getByRole('button', { name: 'الاحتفاظ بالحساب' }).click()
    await expect(form.getByText('سيُحذف حسابكم في')).toBeHidden()
    await context.close()
  })
}
