import { eq } from 'drizzle-orm'
import { siteSettings, siteTexts } from '#db/schema/site.ts'
import { isLocaleOf, isTimeZone } from '#domain/site/rules.ts'
import { cause } from '#tests/support/cause.ts'
import { newsroom, type Newsroom } from '#tests/support/newsroom.ts'

let paper: Newsroom
beforeAll(async () => void (paper = await newsroom()))
afterAll(() => paper.close())

test('a paper without settings writes as the papers of the region do', async () => {
  const { data } = await paper.ask('{ fr: site { locale timeZone } ar: site(language: AR) { locale timeZone } }')
  expect(data).toEqual({
    fr: { locale: 'fr-FR', timeZone: 'Africa/Algiers' },
    ar: { locale: 'ar-DZ', timeZone: 'Africa/Algiers' },
  })
})

test('a paper says how each of its editions is written', async () => {
  await paper.db.insert(siteSettings).values({ timeZone: 'Asia/Dubai' })
  await paper.db.insert(siteTexts).values({ language: 'ar', name: 'الكشك', locale: 'ar-EG-u-nu-arab' })
  const { data } = await paper.ask('{ fr: site { locale timeZone } ar: site(language: AR) { locale timeZone } }')
  expect(data).toEqual({
    fr: { locale: 'fr-FR', timeZone: 'Asia/Dubai' },
    ar: { locale: 'ar-EG-u-nu-arab', timeZone: 'Asia/Dubai' },
  })
})

test.each(['en-GB', 'ar-eg', 'ar-EG-u-nu', 'ar;', ''])('an Arabic edition is not written as %s', async (locale) => {
  expect(isLocaleOf('ar', locale)).toBe(false)
  const set = paper.db.update(siteTexts).set({ locale }).where(eq(siteTexts.language, 'ar'))
  expect(await cause(set)).toContain('site_texts_locale_of_language')
})

test.each(['ar', 'ar-DZ', 'ar-MA', 'ar-EG-u-nu-arab', 'ar-u-nu-latn'])('it may be written as %s', async (locale) => {
  expect(isLocaleOf('ar', locale)).toBe(true)
  await paper.db.update(siteTexts).set({ locale }).where(eq(siteTexts.language, 'ar'))
})

test('numerals nobody has are none', () => {
  expect(isLocaleOf('ar', 'ar-EG-u-nu-klingon')).toBe(false)
})

test('a paper stands in a time zone there is', async () => {
  expect(['Africa/Algiers', 'UTC', 'America/Montreal', 'Africa/Algier', '+01:00'].map(isTimeZone)).toEqual([
    true,
    true,
    true,
    false,
    false,
  ])
  const set = paper.db.update(siteSettings).set({ timeZone: 'Africa/Algier' })
  expect(await cause(set)).toContain('Africa/Algier')
})
