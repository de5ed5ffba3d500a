import { render, screen } from '@testing-library/react'
import { Pagination } from '#components/list/Pagination.tsx'
import { monthOfYear } from '#messages/calendar.ts'
import { clock, dayAndTime, isoDay, shortDay, untilMidnight } from '#messages/dates.ts'
import { number, percentage } from '#messages/numbers.ts'
import { holdSettings } from '#messages/settings.ts'
import { translator } from '#messages/translator.ts'

const evening = '2026-11-23T22:30:00Z'

afterEach(() => {
  globalThis.kiosqueSettings = undefined
  for (const name of ['locale', 'timeZone']) delete document.documentElement.dataset[name]
})

test('without settings Arabic is written as in Algiers', () => {
  expect(shortDay(evening, 'ar')).toBe('23 نوفمبر')
  expect(dayAndTime(evening, 'fr')).toBe('23 novembre 2026 à 23:30')
})

test('an edition writes its numbers and dates in the numerals of its settings', () => {
  holdSettings('ar', { locale: 'ar-EG-u-nu-arab', timeZone: 'Africa/Cairo' })
  expect(shortDay(evening, 'ar')).toBe('٢٤ نوفمبر')
  expect(monthOfYear({ year: 2026, month: 11 }, 'ar')).toBe('نوفمبر ٢٠٢٦')
  expect([number(1334, 'ar'), percentage(33.5, 'ar'), clock(754, 'ar')]).toEqual(['١٬٣٣٤', '٣٣٫٥٪؜', '١٢:٣٤'])
  expect(translator('ar')('article.comments', { count: 5 })).toBe('٥ تعليقات')
  render(<Pagination path="/ar/latest" page={2} pageCount={3} language="ar" />)
  expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual(['١', '٢', '٣'])
  expect(screen.getByRole('link', { name: 'الصفحة ٢' })).toBeInTheDocument()
})

test('the settings of one edition leave the numerals of the others alone', () => {
  holdSettings('ar', { locale: 'ar-EG-u-nu-arab', timeZone: 'Africa/Algiers' })
  expect(number(1334, 'en')).toBe('1,334')
})

test('the day of every edition changes at midnight in the time zone of the paper', () => {
  holdSettings('fr', { locale: 'fr-FR', timeZone: 'Asia/Tokyo' })
  expect([isoDay(evening), shortDay(evening, 'en')]).toEqual(['2026-11-24', '24 Nov'])
  expect(untilMidnight(new Date(evening))).toBe(16.5 * 3600 * 1000)
})

test('in the browser a page says itself how it is written', () => {
  Object.assign(document.documentElement.dataset, { locale: 'ar-EG-u-nu-arab', timeZone: 'Asia/Tokyo' })
  expect(shortDay(evening, 'ar')).toBe('٢٤ نوفمبر')
})
